package org.annalist.runtime.osgi;

import java.util.Set;
import org.annalist.runtime.containment.ExitRefusal;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Takes calls that would end the program out of the classes of plugins, as they are loaded. */
final class ExitWeaver implements WeavingHook {

  // The products' own bundles speak with plugins, and may end the program.
  private static final Set<String> PRODUCTS =
      Set.of(
          "org.annalist.api",
          "org.annalist.runtime",
          "org.annalist.cli",
          "org.annalist.workbench",
          "org.annalist.testkit");
  private static final Set<String> EXTENSION_POINTS =
      Set.of(
          "org.annalist.api.load",
          "org.annalist.api.extract",
          "org.annalist.api.view",
          "org.annalist.api.export");

  @Override
  public void weave(WovenClass woven) {
    if (isPlugin(woven.getBundleWiring())) {
      byte[] refused = ExitRefusal.apply(woven.getBytes());
      if (refused != null) {
        woven.setBytes(refused);
      }
    }
  }

  private static boolean isPlugin(BundleWiring wiring) {
    Bundle bundle = wiring.getBundle();
    if (bundle.getBundleId() == 0 || PRODUCTS.contains(bundle.getSymbolicName())) {
      return false;
    }
    for (BundleWire wire : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
      Object name = wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE);
      if (EXTENSION_POINTS.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
