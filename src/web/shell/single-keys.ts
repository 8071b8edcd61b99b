/** Whether single letters are shortcuts. Who steers by voice, or types by accident, can switch them off; the choice stays on this device. */

const key = 'strand single keys';

/** Whether single letters are shortcuts here. */
export const usesSingleKeys = (): boolean => localStorage.getItem(key) !== 'off';

/** Switches them on or off. */
export const setSingleKeys = (isOn: boolean): void => localStorage.setItem(key, isOn ? 'on' : 'off');
