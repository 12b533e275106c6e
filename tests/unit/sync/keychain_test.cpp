// SPDX-License-Identifier: GPL-3.0-or-later
// The real key store. `with_key_store` runs the first tests beside a service of their own, the last one
// beside none.
#include "core/sync/secret_store.h"

#include "tests/support/catch_qt.h"

#include <chrono>

using namespace fourthp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Channel kOffice {.id = u"office"_s, .url = u"https://hub.example/hub"_s, .user = u"amina"_s};

/// What the store has under a name; none if there is nothing.
std::optional<QString> keptBy(SecretStore &store, const QString &name)
{
    const auto read = readSecret(store, name);
    REQUIRE(read.has_value());
    return *read;
}

} // namespace

TEST_CASE("A secret is kept, read by another store of the same person, replaced and removed", "[keystore]")
{
    const auto store = systemSecretStore();
    const QString name = secretNameOf(kOffice);
    REQUIRE_FALSE(keptBy(*store, name).has_value());
    REQUIRE(writeSecret(*store, name, u"pässwörd \"1\" سر"_s));
    CHECK(keptBy(*systemSecretStore(), name) == u"pässwörd \"1\" سر"_s);
    REQUIRE(writeSecret(*store, name, u"another"_s));
    CHECK(keptBy(*store, name) == u"another"_s);
    REQUIRE(removeSecret(*store, name));
    CHECK_FALSE(keptBy(*store, name).has_value());
    CHECK(removeSecret(*store, name)); // There is nothing to remove.
}

TEST_CASE("Accounts at two hubs, and two accounts at one, have a secret each", "[keystore]")
{
    const auto store = systemSecretStore();
    Channel other = kOffice;
    other.user = u"jonas"_s;
    Channel elsewhere = kOffice;
    elsewhere.url = u"https://other.example/hub"_s;
    REQUIRE(writeSecret(*store, secretNameOf(kOffice), u"one"_s));
    CHECK_FALSE(keptBy(*store, secretNameOf(other)).has_value());
    CHECK_FALSE(keptBy(*store, secretNameOf(elsewhere)).has_value());
    REQUIRE(removeSecret(*store, secretNameOf(kOffice)));
}

TEST_CASE("An answer that comes after the patience is over disturbs nobody", "[keystore]")
{
    const auto store = systemSecretStore();
    const auto late = readSecret(*store, secretNameOf(kOffice), 0ms);
    CHECK((late.has_value() || late.error().kind == ErrorKind::Unsupported));
    CHECK_FALSE(keptBy(*store, secretNameOf(kOffice)).has_value());
}

TEST_CASE(
    "Without a key store every call says so in the words of the system, and nothing is kept", "[nokeystore]")
{
    const auto store = systemSecretStore();
    const auto written = writeSecret(*store, secretNameOf(kOffice), u"correct-horse"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Unsupported);
    CHECK_FALSE(written.error().detail.isEmpty());
    CHECK_FALSE(written.error().detail.contains(u"correct-horse"_s));
    CHECK_FALSE(readSecret(*store, secretNameOf(kOffice)));
    CHECK_FALSE(removeSecret(*store, secretNameOf(kOffice)));
}
