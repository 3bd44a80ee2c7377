/** What every command stands on: global options, arguments, exit codes, errors, streams. No command of its own. */
@NullMarked
package org.stocktake.cli.command;

import org.jspecify.annotations.NullMarked;
