/**
 * The runtime behind {@link org.annalist.api.platform.Platform}. Under OSGi it is a service; {@link
 * org.annalist.runtime.PlainPlatform} offers it on a plain class path.
 */
package org.annalist.runtime;
