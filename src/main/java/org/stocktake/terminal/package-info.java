/**
 * The front ends of the interview. {@code InterviewSession} passes events on and saves after each through {@code
 * Autosave}, which {@code cli.assess.AssessmentAutosave} implements. The full screen is in {@code screen}, line by line
 * in {@code plain}; no decision about answers or pages.
 */
@NullMarked
package org.stocktake.terminal;

import org.jspecify.annotations.NullMarked;
