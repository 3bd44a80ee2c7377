/**
 * The command that runs the interview, and {@code AssessmentAutosave}, which saves its answers to the file. The pages
 * and keys of the interview are not here.
 */
@NullMarked
package org.stocktake.cli.assess;

import org.jspecify.annotations.NullMarked;
