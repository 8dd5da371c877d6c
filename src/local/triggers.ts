import type { BookTrigger, DailyTrigger, SubmitTrigger } from './state';

export const isDaily = (trigger: BookTrigger): trigger is DailyTrigger => trigger.event === undefined;

export const isForSubmitted = (trigger: BookTrigger): trigger is SubmitTrigger => trigger.event === 'formSubmit';
