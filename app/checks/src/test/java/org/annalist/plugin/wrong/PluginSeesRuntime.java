package org.annalist.plugin.wrong;

import org.annalist.runtime.PlainPlatform;
import org.annalist.workbench.wrong.Opened;
import org.osgi.framework.Bundle;

/** Sees all that a plugin must not see. */
public record PluginSeesRuntime(PlainPlatform platform, Opened product, Bundle framework) {}
