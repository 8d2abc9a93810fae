import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allPages } from '../../test/contract/store.samples.js';
import { createDatabase, prepareTemplate, type TestDatabase } from '../../test/postgres.js';
import { migrate, openStore, type PostgresStore, type ReceivedMail } from './index.js';

const received = (n: number): ReceivedMail => ({
  messageId: `<${n}@example.org>`, receivedAt: new Date(Date.UTC(2020, 2, 10, 6, 0, n, 123)), from: 'tracker@example.org',
  to: ['anna@example.org', 'lin@example.org'], raw: Buffer.from(`Message-ID: <${n}@example.org>\r\n\r\n\0\xff`, 'latin1'),
});

describe('caught mails', () => {
  let database: TestDatabase;
  let store: PostgresStore;
  beforeEach(async () => {
    database = await createDatabase({ template: await prepareTemplate('migrated', async (url) => void (await migrate(url))) });
    store = await openStore(database.url);
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  test('are kept byte by byte', async () => {
    const mail = received(1);
    expect(await store.wasCaught(mail.messageId)).toBe(false);
    await store.addCaughtMail(mail);
    expect(await store.wasCaught(mail.messageId)).toBe(true);
    const { items, next } = await store.caughtMails({ cursor: null, limit: 10 });
    expect(items).toEqual([{ ...mail, id: expect.any(String), receivedAt: '2020-03-10T06:00:01.123Z' }]);
    expect(next).toBeNull();
    expect(await store.caughtMail(items[0]!.id)).toEqual(items[0]);
    expect(await store.caughtMail('no id')).toBeNull();
    expect(await store.caughtMail('11111111-1111-4111-8111-111111111111')).toBeNull();
  });

  test('of mails with one Message-ID the first is kept, also of eight at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, n) => store.addCaughtMail({ ...received(n), messageId: '<same@example.org>' })));
    expect((await store.caughtMails({ cursor: null, limit: 10 })).items).toHaveLength(1);
  });

  test('a mail without a Message-ID is refused: nobody could ask for it', async () => {
    await expect(store.addCaughtMail({ ...received(1), messageId: '' })).rejects.toThrow('caught_mail_message_id_check');
  });

  test('the newest comes first, page by page', async () => {
    for (let n = 0; n < 5; n += 1) await store.addCaughtMail(received(n));
    const pages = await allPages((cursor) => store.caughtMails({ cursor, limit: 2 }));
    expect(pages.map((page) => page.map(({ messageId }) => messageId[1]))).toEqual([['4', '3'], ['2', '1'], ['0']]);
  });
});
