import type { CommandLineDetails } from '../../issues/details/command-line.js';
import type { MessagesOf } from '../types.js';

export const commandLine: MessagesOf<CommandLineDetails> = {
  noNumberRead: ({ missing, isExplained }) => {
    if (isExplained)
      return 'No number was read, so there is nothing to show. Mend the error above, and check the file again.';
    const values = missing === 1 ? 'the one value is' : `all ${String(missing)} values are`;
    return missing > 0
      ? `No number was read, so there is nothing to show: ${values} missing. Check that this is the right file, or name the column of the numbers, for example columns="value=Rate".`
      : 'No number was read, so there is nothing to show. Name the column of the numbers, for example columns="value=Rate".';
  },
};
