// Runs Twilio's own JavaScript clients against a simulator and prints what they saw. Arguments: the simulator's
// description, the words that start lull, and a configuration folder for it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import taskrouter from 'twilio-taskrouter';
import twilio from 'twilio';

const account = JSON.parse(process.argv[2]);
const [program, ...words] = JSON.parse(process.argv[3]);
const config = process.argv[4];
const seen = { ready: false, accepted: '', updatedChannel: '', pagedTasks: 0, messages: [], syncItems: 0 };

/** Sends every product's requests to the simulator, under the host that they were meant for. */
class Local extends twilio.RequestClient {
  request(options) {
    const address = new URL(options.uri);
    const headers = { ...options.headers, Host: address.host };
    return super.request({ ...options, headers, uri: account.url + address.pathname + address.search });
  }
}

const client = twilio(account.api_key, account.api_secret, {
  accountSid: account.account_sid,
  httpClient: new Local(),
});
const workspace = client.taskrouter.v1.workspaces(account.workspace_sid);
const workerSid = account.worker_sids[0];

const { AccessToken } = twilio.jwt;
const token = new AccessToken(account.account_sid, account.api_key, account.api_secret, { identity: 'ana' });
token.addGrant(
  new AccessToken.TaskRouterGrant({ workspaceSid: account.workspace_sid, workerSid, role: 'supervisor' }),
);

const worker = new taskrouter.Worker(token.toJwt(), {
  ebServer: `${account.url}/v1/wschannels`,
  wsServer: `${account.url.replace('http:', 'ws:')}/v1/wschannels`,
  closeExistingSessions: false,
  setWorkerOfflineIfDisconnected: false,
});

const happens = (emitter, event) =>
  new Promise((resolve, reject) => {
    emitter.once(event, resolve);
    emitter.once('error', reject);
  });

await happens(worker, 'ready');
seen.ready = true;

const offered = happens(worker, 'reservationCreated');
const { conversationSid } = JSON.parse((await workspace.tasks.list({ limit: 1 }))[0].attributes);
await workspace.tasks.create({ taskChannel: 'chat', attributes: JSON.stringify({ conversationSid }) });
const reservation = await offered;
await reservation.accept();
seen.accepted = reservation.status;

const updated = happens(reservation.task, 'updated');
await promisify(execFile)(program, [...words, 'deactivate', reservation.task.sid, '--config', config], {
  env: {
    ...process.env,
    TWILIO_ACCOUNT_SID: account.account_sid,
    TWILIO_API_KEY: account.api_key,
    TWILIO_API_SECRET: account.api_secret,
    TWILIO_WORKSPACE_SID: account.workspace_sid,
    LULL_API_URL: account.url,
  },
});
seen.updatedChannel = (await updated).taskChannelUniqueName;

seen.pagedTasks = (await workspace.tasks.list({ pageSize: 1 })).length;
await client.conversations.v1.conversations(conversationSid).messages.create({ author: 'ana', body: 'grüße' });
const messages = await client.conversations.v1.conversations(conversationSid).messages.list({ order: 'desc', limit: 2 });
seen.messages = messages.map((message) => message.index);
const sync = client.sync.v1.services('default');
const { sid } = await sync.syncLists.create({ uniqueName: 'relay' });
await sync.syncLists(sid).syncListItems.create({ data: { n: 1 }, itemTtl: 60 });
seen.syncItems = (await sync.syncLists(sid).syncListItems.list()).length;

worker.disconnect();
console.log(JSON.stringify(seen));
process.exit(0);
