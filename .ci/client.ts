// Creates, reads and changes a draft event as a front-end team would: with the generated client, without "!" and without casts.
import { AttendanceMode, Configuration, EventLevel, EventsApi } from './client/index.ts';

const [address, token] = process.argv.slice(2);
const events = new EventsApi(new Configuration({ basePath: address, accessToken: token }));

function expect(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(what);
  }
}

const created = await events.createEvent({
  idempotencyKey: crypto.randomUUID(),
  eventDetails: {
    slug: `nec-${crypto.randomUUID().slice(0, 8)}`,
    title: 'NEC local de Lezoux',
    level: EventLevel.Local,
    mode: AttendanceMode.OnSite,
    communeCode: '63195',
    startsAt: new Date('2030-11-24T14:00:00+01:00'),
    endsAt: new Date('2030-11-24T17:00:00+01:00'),
    timeZone: 'Europe/Paris',
    registrationOpensAt: new Date('2030-10-24T09:00:00+02:00'),
    registrationClosesAt: new Date('2030-11-24T12:00:00+01:00'),
  },
});

// a draft is shown to its organisers only: the client has to send its token although the read is open to everybody
const read = await events.getEventRaw({ eventId: created.id });
const version = read.raw.headers.get('ETag');
if (version === null) {
  throw new Error('a draft without a version');
}
const draft = await read.value();
const title: string = draft.title;
const themes: number = draft.themes.length;
expect(title === 'NEC local de Lezoux' && themes === 0, 'what is read is not what was created');

const changed = await events.changeEvent({
  eventId: draft.id,
  ifMatch: version,
  eventDetailsPatch: { title: 'NEC local de Lezoux et de Thiers', website: null },
});
expect(changed.title === 'NEC local de Lezoux et de Thiers', 'the change is lost');
expect(changed.slug === draft.slug, 'a member that was left out has changed');

console.log(`client: event ${changed.id} created, read and changed, ${changed.status}`);
