package org.stocktake.files.store;

import java.nio.file.Path;

/**
 * A version of a file that is on the disk.
 *
 * @param path the file itself, links resolved
 * @param sha256 of its bytes
 * @param folderForced whether the folder was forced to the device too; some file systems cannot
 */
public record SaveResult(Path path, String sha256, boolean folderForced) {}
