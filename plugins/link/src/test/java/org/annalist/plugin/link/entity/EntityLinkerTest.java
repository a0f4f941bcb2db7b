package org.annalist.plugin.link.entity;

import org.annalist.api.extract.Extractor;
import org.annalist.testkit.CorpusExtractorContract;

class EntityLinkerTest extends CorpusExtractorContract {

  @Override
  protected Extractor plugin() {
    return new EntityLinker();
  }
}
