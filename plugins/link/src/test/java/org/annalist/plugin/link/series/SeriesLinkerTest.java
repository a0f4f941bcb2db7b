package org.annalist.plugin.link.series;

import org.annalist.api.extract.Extractor;
import org.annalist.testkit.CorpusExtractorContract;

class SeriesLinkerTest extends CorpusExtractorContract {

  @Override
  protected Extractor plugin() {
    return new SeriesLinker();
  }
}
