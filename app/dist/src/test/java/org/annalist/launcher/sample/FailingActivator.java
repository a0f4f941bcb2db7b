package org.annalist.launcher.sample;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A plugin whose start fails with an error. */
public final class FailingActivator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    throw new ExceptionInInitializerError("broken on purpose");
  }

  @Override
  public void stop(BundleContext context) {}
}
