package org.annalist.plugin.programme;

import java.util.List;

/**
 * Measures that belong together: the parts of one whole, or what reports count of one field.
 *
 * @param head what they are of
 * @param whole figure and stages of one whole stand first
 * @param measures rows in order
 */
record Group(String head, boolean whole, List<Measure> measures) {
  Group {
    measures = List.copyOf(measures);
  }
}
