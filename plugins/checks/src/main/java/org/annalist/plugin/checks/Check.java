package org.annalist.plugin.checks;

import java.util.function.Consumer;

/** One sort of check. */
interface Check {

  /** Looks at the whole corpus and reports what contradicts itself, in the order of places. */
  void run(Evidence evidence, Consumer<Alarm> report);
}
