import type { ComponentType } from 'react';
import type { Permission } from '../../core/permissions.ts';
import type { ScreenName } from '../routes.ts';

/** What an address names beside the screen: a row. */
export type ScreenProps = { readonly of: string | undefined };

/** A screen of a project: its name in the address, its title, the letter that leads to it after G, and its code, which is loaded when it is first shown. */
export type Screen = {
  readonly name: ScreenName;
  readonly title: string;
  readonly letter: string;
  /** The permission without which it is not offered. */
  readonly needs?: Permission;
  readonly load: () => Promise<{ readonly Screen: ComponentType<ScreenProps> }>;
};
