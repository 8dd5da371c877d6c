import { roadmapTools } from '../../texts/roadmap-sidebar';
import { type Child, h, unseen } from '../parts/dom';

const text = roadmapTools.mends;

/** A text before and after a change; an empty one is said to be so. */
export const changeOf = (before: string, after: string): readonly Child[] => [
  h('del', {}, unseen(`${text.before}: `), before === '' ? text.empty : before),
  h('ins', {}, unseen(`${text.after}: `), after === '' ? text.empty : after),
];
