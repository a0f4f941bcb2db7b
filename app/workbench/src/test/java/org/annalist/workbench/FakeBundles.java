package org.annalist.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.annalist.api.platform.Bundles;
import org.annalist.api.platform.InstalledBundle;
import org.annalist.api.platform.InstalledBundle.State;

/** Bundles of a test; what was asked of them is noted. */
public final class FakeBundles implements Bundles {

  private final List<InstalledBundle> all = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Adds a bundle. */
  public FakeBundles add(String name, String label, String license, State state, boolean plugin) {
    all.add(new InstalledBundle(name, "1.2.0", label, license, state, plugin, name + ".jar"));
    return this;
  }

  /** What was asked, the first first. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public List<InstalledBundle> all() {
    return all.stream().sorted().toList();
  }

  private void set(String name, State state) {
    for (InstalledBundle each : all) {
      if (each.name().equals(name)) {
        all.remove(each);
        add(name, each.label(), each.license(), state, each.isPlugin());
      }
    }
  }

  @Override
  public void start(String name) {
    asked.add("start " + name);
    set(name, State.RUNNING);
  }

  @Override
  public void stop(String name) {
    asked.add("stop " + name);
    if (name.equals("stubborn")) {
      throw new IllegalStateException("stubborn does not stop");
    }
    set(name, State.STOPPED);
  }

  @Override
  public Path install(Path jar) {
    asked.add("install " + jar.getFileName());
    add("fresh", "Mới cài", "Apache-2.0", State.RUNNING, true);
    return jar;
  }

  @Override
  public void uninstall(String name) {
    asked.add("uninstall " + name);
    all.removeIf(each -> each.name().equals(name));
  }
}
