package org.annalist.runtime.sample;

import java.util.Dictionary;
import java.util.Hashtable;
import org.annalist.api.extract.Extractor;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts a bundle of {@link WordExtractor} in a real framework. */
public class WordsActivator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("extractor.name", "words");
    properties.put("extractor.writes", new String[] {"org.example.words"});
    context.registerService(Extractor.class, new WordExtractor(), properties);
  }

  @Override
  public void stop(BundleContext context) {
    // The framework takes the service away.
  }
}
