# Sourced by run, token and replay: finds Java, builds if necessary, and executes one class of the launcher.
# shellcheck shell=sh

home=$(cd "$(dirname "$0")/.." && pwd)

fail() {
    echo "EnCommun : $1" >&2
    exit 1
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME ($JAVA_HOME) ne contient pas de Java ; il faut un JDK 17 ou plus récent"
    else
        java=$(command -v java) || fail "Java est introuvable ; installez un JDK 17 ou plus récent"
    fi
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ] || fail "$java est Java ${version:-inconnu} ; il faut un JDK 17 ou plus récent"
}

is_built() {
    for service in event registration directory feedback; do
        [ -f "$home/$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
    done
    [ -f "$home/deploy/local/target/local-1.0.0-SNAPSHOT.jar" ] && [ -d "$home/deploy/local/target/lib" ]
}

build() {
    [ -x "$(dirname "$java")/javac" ] || fail "$java n'est pas celui d'un JDK (javac manque), et il faut construire"
    echo "EnCommun : construction ; la première prend quelques minutes…" >&2
    (cd "$home" && ./mvnw -B -q -DskipTests package) >&2 || fail "la construction a échoué"
}

launch() {
    find_java
    is_built || build
    # otherwise Java neither reads nor writes accents
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *UTF-8 | *utf8 | *UTF8 | *utf-8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
    exec "$java" -Xms32m -Xmx256m -XX:MaxMetaspaceSize=160m -XX:ReservedCodeCacheSize=64m -XX:+UseSerialGC \
        -XX:TieredStopAtLevel=1 -Xshare:auto \
        -cp "$home/deploy/local/target/local-1.0.0-SNAPSHOT.jar:$home/deploy/local/target/lib/*" "$@"
}
