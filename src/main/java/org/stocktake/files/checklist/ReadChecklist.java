package org.stocktake.files.checklist;

import org.stocktake.model.Checklist;

/** A checklist with the places of what it declares. */
record ReadChecklist(Checklist checklist, ChecklistIds.Places places) {}
