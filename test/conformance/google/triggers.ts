import { type Behaviour, type Bench, reference } from './behaviour';

const APP = 'script/script-app';

/** Runs the check with a daily trigger of this script, and deletes it. */
function withTrigger(check: (bench: Bench, trigger: GoogleAppsScript.Script.Trigger) => void): (bench: Bench) => void {
  return (bench) => {
    const trigger = ScriptApp.newTrigger('checkPlatform').timeBased().everyDays(1).atHour(4).create();
    try {
      check(bench, trigger);
    } finally {
      if (own(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
    }
  };
}

const own = (id: string) => ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);

export const triggers: readonly Behaviour[] = [
  {
    name: 'Ежедневный триггер создаётся и виден своему создателю',
    source: reference('script/clock-trigger-builder#everydaysn'),
    check: withTrigger((bench, trigger) => {
      const found = own(trigger.getUniqueId());
      bench.same(found?.getHandlerFunction(), 'checkPlatform');
      bench.holds(found?.getEventType() === ScriptApp.EventType.CLOCK, 'другой вид события');
    }),
  },
  {
    name: 'Удалённый триггер больше не виден',
    source: reference(`${APP}#deletetriggertrigger`),
    check: withTrigger((bench, trigger) => {
      ScriptApp.deleteTrigger(trigger);
      bench.same(own(trigger.getUniqueId()), undefined);
    }),
  },
  {
    name: 'У каждого триггера свой номер',
    source: reference('script/trigger#getuniqueid'),
    check: withTrigger((bench, first) =>
      withTrigger((_, second) => bench.holds(first.getUniqueId() !== second.getUniqueId(), 'одинаковые'))(bench),
    ),
  },
  {
    name: 'Часовой пояс триггера принимается',
    source: reference('script/clock-trigger-builder#intimezonetimezone'),
    check(bench) {
      const builder = ScriptApp.newTrigger('checkPlatform').timeBased().everyDays(2).atHour(23);
      const trigger = builder.inTimezone('Asia/Yekaterinburg').create();
      ScriptApp.deleteTrigger(trigger);
      bench.same(own(trigger.getUniqueId()), undefined);
    },
  },
];
