export { readStatement, type ReadLine, type ReadStatement } from './read-statement.js';
