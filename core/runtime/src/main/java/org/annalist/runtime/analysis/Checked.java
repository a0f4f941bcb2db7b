package org.annalist.runtime.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.annalist.api.Problem;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.Schema;

/**
 * Findings that passed the check.
 *
 * @param rows rows by document and layer
 * @param schemas schemas of the layers by name
 * @param problems what was dropped and what the extractor reported
 * @param violation how the extractor broke its contract, or empty
 */
record Checked(
    SortedMap<String, SortedMap<String, List<Row>>> rows,
    Map<String, Schema> schemas,
    List<Problem> problems,
    String violation) {}
