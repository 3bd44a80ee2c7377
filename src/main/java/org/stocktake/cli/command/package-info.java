/** The base of every command: global options, arguments, exit codes, errors, streams, the update. It holds no command. */
@NullMarked
package org.stocktake.cli.command;

import org.jspecify.annotations.NullMarked;
