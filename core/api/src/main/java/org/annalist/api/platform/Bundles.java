package org.annalist.api.platform;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The bundles of the running product. Safe for any thread; what changes something may wait for
 * foreign code and is not for the UI thread.
 *
 * <p>Plugins are stopped and started for this run only. They are installed and removed as files of
 * the plugin folder, so that this lasts; the product follows that folder and takes up a change
 * about a second later.
 */
@ProviderType
public interface Bundles {

  /** No bundles, as on a plain class path: nothing can be changed there. */
  Bundles NONE =
      new Bundles() {
        @Override
        public List<InstalledBundle> all() {
          return List.of();
        }

        @Override
        public void start(String name) {
          throw refused();
        }

        @Override
        public void stop(String name) {
          throw refused();
        }

        @Override
        public Path install(Path jar) {
          throw refused();
        }

        @Override
        public void uninstall(String name) {
          throw refused();
        }

        private IllegalStateException refused() {
          return new IllegalStateException("This product does not run in a framework of bundles");
        }
      };

  /** All bundles by name; plugins among them. */
  List<InstalledBundle> all();

  /**
   * Starts a plugin.
   *
   * @param name its symbolic name
   * @throws IllegalArgumentException if there is no such plugin
   * @throws IllegalStateException if it does not start; the message says why
   */
  void start(String name);

  /**
   * Stops a plugin; what it contributed goes, its results stay and are stale.
   *
   * @throws IllegalArgumentException if there is no such plugin
   * @throws IllegalStateException if it fails at that
   */
  void stop(String name);

  /**
   * Copies a jar into the folder of plugins; it takes the place of a plugin of the same name.
   *
   * @param jar a bundle; it may be deleted afterwards
   * @return the file in the folder
   * @throws IllegalArgumentException if the file is no bundle, or part of the product
   * @throws IllegalStateException if no folder of plugins can be written to
   */
  Path install(Path jar);

  /**
   * Deletes the file of a plugin.
   *
   * @throws IllegalArgumentException if there is no such plugin
   * @throws IllegalStateException if its file cannot be deleted
   */
  void uninstall(String name);
}
