Annalist
Copyright 2026 The Annalist authors

Licensed under the Apache License, Version 2.0; see LICENSE.

This distribution holds the following software of others, as files in lib/, bundle/ and bundle-ui/ or inside our own
bundles. It is used unchanged, except that classes of JFace and Equinox are repacked into one bundle. Its licences are
inside its files or at the addresses given here, and so is its source.

<#list dependencyMap as entry>
<#assign project = entry.getKey()>
<#assign licenses = entry.getValue()>
${project.name}
    ${project.groupId}:${project.artifactId}:${project.version}
    Licence: ${licenses?join(", ")}
    ${project.url!"https://repo.maven.apache.org/maven2/"}

</#list>
