import { config, type Config, type Environment } from './config.ts';

/** The address under which people reach a server with these settings that listens on a port. */
export const addressOf = ({ address, host }: Pick<Config, 'address' | 'host'>, port: number): string =>
  address ?? ownAddress(host, port);

/** The address under which people reach a server that was started with this environment. Throws Problem `wrong-settings`. */
export function addressIn(environment: Environment): string {
  const settings = config(environment);
  return addressOf(settings, settings.port);
}

/** Where a browser on this machine finds a server that listens on a host: on all addresses it is `localhost`. */
function ownAddress(host: string, port: number): string {
  if (['0.0.0.0', '::'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
