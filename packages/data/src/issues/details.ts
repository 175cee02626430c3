import type { ChoosingDetails } from './details/choosing.js';
import type { ColoursDetails } from './details/colours.js';
import type { CommandLineDetails } from './details/command-line.js';
import type { ContentDetails } from './details/content.js';
import type { CsvDetails } from './details/csv.js';
import type { DoubtsDetails } from './details/doubts.js';
import type { FilesDetails } from './details/files.js';
import type { GradientsDetails } from './details/gradients.js';
import type { JoinDetails } from './details/join.js';
import type { JsonDetails } from './details/json.js';
import type { NamesDetails } from './details/names.js';
import type { NetworkDetails } from './details/network.js';
import type { NumbersDetails } from './details/numbers.js';
import type { OptionsDetails } from './details/options.js';
import type { PeriodsDetails } from './details/periods.js';
import type { ProseDetails } from './details/prose.js';
import type { RolesDetails } from './details/roles.js';
import type { UnitsDetails } from './details/units.js';
import type { ValuesDetails } from './details/values.js';
import type { WidgetDetails } from './details/widget.js';

/** The details of each message, by its key. */
export interface DetailsByText
  extends
    ChoosingDetails,
    ColoursDetails,
    CommandLineDetails,
    ContentDetails,
    CsvDetails,
    DoubtsDetails,
    FilesDetails,
    GradientsDetails,
    JoinDetails,
    JsonDetails,
    NamesDetails,
    NetworkDetails,
    NumbersDetails,
    OptionsDetails,
    PeriodsDetails,
    ProseDetails,
    RolesDetails,
    UnitsDetails,
    ValuesDetails,
    WidgetDetails {}

/** The key of a message. A code may have several messages. */
export type MessageKey = keyof DetailsByText;

/**
 * The details of an issue: the key of its message, and the data to put into it. Plain data, independent of language.
 */
export type IssueDetails<K extends MessageKey = MessageKey> = {
  readonly [Key in K]: { readonly text: Key } & Readonly<DetailsByText[Key]>;
}[K];
