// A key pair for each service, in the form of .veza/service-keys: who they are to each other.
import { generateKeyPairSync } from 'node:crypto';

const known = [];
for (const name of process.argv.slice(2)) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const base64 = (key, type) => key.export({ type, format: 'der' }).toString('base64');
  console.log(`VEZA_${name.toUpperCase()}_SERVICE_KEY=${base64(privateKey, 'pkcs8')}`);
  known.push(`${name}:${base64(publicKey, 'spki')}`);
}
console.log(`SERVICE_KEYS=${known.join(',')}`);
