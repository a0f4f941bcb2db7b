package org.annalist.launcher.sample;

import java.util.Hashtable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A plugin that offers a service marked with its bundle's name. */
public final class PluginActivator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("sample.plugin", context.getBundle().getSymbolicName());
    context.registerService(Runnable.class, () -> {}, properties);
  }

  @Override
  public void stop(BundleContext context) {}
}
