import { FigureTable, type FigureRow } from '../components/figure-table.js';
import { Hero } from '../components/hero.js';
import { Name, UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { formatDate, formatMoney, formatNumber } from '../format.js';
import { addressOf } from '../places.js';
import type { SmsCampaign, TextMessagesPage } from '../view-models.js';

/** Campaigns by text message: four stages beside one another, and apart what units say of them. */
export function TextMessages({ page, setting }: { page: TextMessagesPage; setting: Setting }) {
  const text = setting.say.textMessages;
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
        <p>{text.noPhones}</p>
      </Hero>
      {page.campaigns.length === 0 && (
        <div class="wrap prose">
          <p>{text.none}</p>
        </div>
      )}
      {page.campaigns.map((campaign) => (
        <Campaign
          key={`${campaign.shortCode}.${campaign.campaignId}`}
          campaign={campaign}
          setting={setting}
        />
      ))}
      <p class="wrap">
        <a class="more" href={`${addressOf({ page: 'data' }, setting.language)}#sms-campaigns`}>
          {text.data}
        </a>
      </p>
    </>
  );
}

interface OfCampaign {
  readonly campaign: SmsCampaign;
  readonly setting: Setting;
}

function Campaign({ campaign, setting }: OfCampaign) {
  const text = setting.say.textMessages;
  const { name, keyword, shortCode, price, from, until, organiser, partners } = campaign;
  return (
    <section class="wrap campaign">
      <h2>
        <Name of={name} setting={setting} />
      </h2>
      <dl class="facts">
        <dt>{text.dates(from, until)}</dt>
        <dd>
          <bdi>{text.facts(keyword, shortCode, price)}</bdi>
        </dd>
        <dt>{text.organiser}</dt>
        <dd>
          <UnitLink unit={organiser} setting={setting} />
        </dd>
        {partners.length > 0 && (
          <>
            <dt>{text.partners}</dt>
            <dd>
              <Name of={partners.join(', ')} setting={setting} />
            </dd>
          </>
        )}
      </dl>
      <FigureTable
        label={name}
        head={text.stage}
        columns={[text.messages, text.amount]}
        rows={stagesOf(campaign, setting)}
        phone="stack"
      />
      {campaign.setAside > 0 && <p class="note">{text.setAside(campaign.setAside)}</p>}
      {campaign.declarations.length > 0 && <Declared campaign={campaign} setting={setting} />}
    </section>
  );
}

const NO_COUNT = '–';

function stagesOf(
  { pledged, confirmed, settled, received }: SmsCampaign,
  { say }: Setting,
): FigureRow[] {
  const { stages, deducted } = say.textMessages;
  const deduction = deducted(settled.gross, settled.fee, settled.other);
  const notes = {
    ...{ pledged: null, confirmed: null, received: null },
    settled: settled.fee + settled.other === 0 ? null : deduction,
  };
  const counted = (messages: number) => formatNumber(messages);
  const cells = {
    pledged: [counted(pledged.messages), formatMoney(pledged.amount)],
    confirmed: [counted(confirmed.messages), formatMoney(confirmed.amount)],
    settled: [NO_COUNT, formatMoney(settled.net)],
    received: [NO_COUNT, formatMoney(received)],
  };
  return (['pledged', 'confirmed', 'settled', 'received'] as const).map((stage) => {
    const [name, meaning] = stages[stage];
    return {
      cells: cells[stage],
      name: (
        <>
          <b>{name}</b>
          <small class="means">
            {meaning} {notes[stage]}
          </small>
        </>
      ),
    };
  });
}

function Declared({ campaign, setting }: OfCampaign) {
  const text = setting.say.textMessages;
  const { declarations } = campaign;
  return (
    <details>
      <summary>{text.declaredHeading(declarations.length)}</summary>
      <p class="lede">{text.declaredLede}</p>
      <FigureTable
        label={text.declaredHeading(declarations.length)}
        head={text.unit}
        columns={[text.messages, text.amount, text.declaredOn]}
        rows={declarations.map(({ unit, messages, amount, declaredOn }) => ({
          name: <UnitLink unit={unit} setting={setting} />,
          cells: [
            formatNumber(messages),
            amount === null ? text.notNamed : formatMoney(amount),
            formatDate(declaredOn),
          ],
        }))}
      />
    </details>
  );
}
