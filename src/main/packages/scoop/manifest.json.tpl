{
    "version": "{{projectVersion}}",
    "description": "{{projectDescription}}",
    "homepage": "{{projectLinkHomepage}}",
    "license": "{{projectLicense}}",
    "suggest": {
        "JDK": [
            "java/temurin17-jdk",
            "java/openjdk"
        ]
    },
    "url": "{{distributionUrl}}",
    "hash": "{{distributionChecksumSha256}}",
    "extract_dir": "stocktake-{{projectVersion}}",
    "env_add_path": "bin",
    "checkver": "github",
    "autoupdate": {
        "url": "{{scoopAutoupdateUrl}}",
        "hash": {
            "url": "$baseurl/SHA256SUMS"
        },
        "extract_dir": "stocktake-$version"
    }
}
