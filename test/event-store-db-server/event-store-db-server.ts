import { randomUUID } from 'node:crypto';
import * as grpc from '@grpc/grpc-js';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { may } from './access.js';
import { Faults } from './faults.js';
import { FrontDoor } from './front-door.js';
import { MemoryLog } from './memory-log.js';
import { type Calls, type Gate, streamsService } from './streams-service.js';
import { UsersApi } from './users-api.js';
import { Users } from './users.js';
import { accessDenied, failure } from './wire.js';

export interface ServerOptions {
  /** Shared by the nodes of a cluster; a new one when left out. */
  readonly log?: MemoryLog;
  /** The server's own certificate and key, PEM; plain text when left out. */
  readonly tls?: { readonly certificate: Buffer; readonly key: Buffer };
  /** Their rights are in the log; anybody may do anything when left out, as on plain text. */
  readonly users?: Users;
  /** What it says it is; a supported one when left out. */
  readonly version?: string;
  /** 0: any free one. */
  readonly port?: number;
  /** The other nodes, this one included; alone when left out. */
  readonly cluster?: () => readonly Node[];
}

export interface Node {
  readonly port: number;
  readonly isLeader: boolean;
  readonly isAlive: boolean;
}

const HOST = '127.0.0.1';
const { VNodeState } = gossipPb.MemberInfo;

/** One node that speaks the public protocol of EventStoreDB, in this process, over real HTTP/2. */
export class EventStoreDbServer {
  readonly faults = new Faults();
  readonly calls: Calls = {
    append: 0,
    open: 0,
    mostOpen: 0,
    batchAppend: 0,
    read: 0,
    subscribe: 0,
  };
  readonly log: MemoryLog;
  readonly usersApi: UsersApi;
  #server: grpc.Server | undefined;
  #door: FrontDoor | undefined;
  #port: number;

  private constructor(private readonly options: ServerOptions) {
    this.log = options.log ?? new MemoryLog();
    this.usersApi = new UsersApi(options.users ?? new Users());
    this.#port = options.port ?? 0;
  }

  static async start(options: ServerOptions = {}): Promise<EventStoreDbServer> {
    const server = new EventStoreDbServer(options);
    await server.start();
    return server;
  }

  get port(): number {
    return this.#port;
  }

  /** Without credentials. */
  get url(): string {
    return `esdb://${HOST}:${this.#port}?tls=${String(this.options.tls !== undefined)}`;
  }

  get isRunning(): boolean {
    return this.#server !== undefined;
  }

  /** Comes back at the same port, with the same log. */
  async start(): Promise<void> {
    const server = new grpc.Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(streamsGrpc.StreamsService, streamsService({ ...this, gate: this.#gate }));
    server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods: this.#features });
    server.addService(gossipGrpc.GossipService, { read: this.#gossip });
    const inside = server.createConnectionInjector(grpc.ServerCredentials.createInsecure());
    this.#door = await FrontDoor.open({
      tls: this.options.tls,
      host: HOST,
      port: this.#port,
      toGrpc: (socket) => inside.injectConnection(socket),
      toHttp: (socket) => this.usersApi.serve(socket),
    });
    this.#port = this.#door.port;
    this.#server = server;
  }

  /** Every connection breaks off in the middle of whatever it carries. */
  stop(): void {
    this.#door?.close();
    this.#server?.forceShutdown();
    this.#server = undefined;
  }

  get #gate(): Gate {
    return {
      admit: (metadata, action, stream) => {
        const { users } = this.options;
        if (!users) return;
        const [header = ''] = metadata.get('authorization');
        const user = users.identified(String(header));
        if (!user) throw failure(grpc.status.UNAUTHENTICATED, '');
        if (!may(this.log, user, action, stream)) throw accessDenied();
      },
      breakOff: (peer) => this.#door?.breakOff(peer),
      leaderElsewhere: () => {
        const leader = this.options.cluster?.().find(({ isLeader }) => isLeader);
        return leader && leader.port !== this.#port ? { host: HOST, port: leader.port } : undefined;
      },
    };
  }

  readonly #features: grpc.handleUnaryCall<sharedPb.Empty, featuresPb.SupportedMethods> = (
    _call,
    answer,
  ) => {
    const methods = ['append', 'batchappend', 'read'].map((name) =>
      new featuresPb.SupportedMethod()
        .setServiceName('event_store.client.streams.streams')
        .setMethodName(name),
    );
    const { version = '24.10.6.0' } = this.options;
    const supported = new featuresPb.SupportedMethods().setEventStoreServerVersion(version);
    answer(null, supported.setMethodsList(methods));
  };

  readonly #gossip: grpc.handleUnaryCall<sharedPb.Empty, gossipPb.ClusterInfo> = (
    _call,
    answer,
  ) => {
    const alone = [{ port: this.#port, isLeader: true, isAlive: true }];
    const members = (this.options.cluster?.() ?? alone).map(({ port, isLeader, isAlive }) =>
      new gossipPb.MemberInfo()
        .setInstanceId(new sharedPb.UUID().setString(randomUUID()))
        .setTimeStamp('0')
        .setState(isLeader ? VNodeState.LEADER : VNodeState.FOLLOWER)
        .setIsAlive(isAlive)
        .setHttpEndPoint(new gossipPb.EndPoint().setAddress(HOST).setPort(port)),
    );
    answer(null, new gossipPb.ClusterInfo().setMembersList(members));
  };
}
