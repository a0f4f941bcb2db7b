package org.annalist.launcher;

import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Starts bundles one by one; whatever goes wrong with one is reported, and the others go on. */
final class BundleStarter {
  private final TimeLimit limit;
  private final Diagnosis diagnosis;
  private final Faults faults;

  BundleStarter(TimeLimit limit, Diagnosis diagnosis, Faults faults) {
    this.limit = limit;
    this.diagnosis = diagnosis;
    this.faults = faults;
  }

  /**
   * Starts a bundle within the time limit. A fragment, which cannot be started, is left as it is.
   */
  void start(Bundle bundle) {
    if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
      return;
    }
    String name = Diagnosis.name(bundle);
    try {
      limit.call(
          "start of " + name,
          () -> {
            bundle.start();
            return null;
          });
    } catch (TimeoutException e) {
      faults.report(
          name + " has not started within " + limit.limit().toSeconds() + " s and is left behind.");
    } catch (BundleException e) {
      faults.report(
          e.getType() == BundleException.RESOLVE_ERROR
              ? name + " cannot start: " + diagnosis.of(bundle) + "."
              : name + " failed at its start: " + rootCause(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      faults.report(name + " failed at its start: " + rootCause(e));
    }
  }

  static Throwable rootCause(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
