// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_keys.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A library makes its signing key once and keeps it for its owner alone", "[sync][bundle]")
{
    TempLibrary library;
    FileSeedVault vault(library.library->folder());
    CHECK(ownKeyId(vault) == QString());

    const auto seed = ownSeed(vault);
    const auto again = ownSeed(vault);

    REQUIRE(seed);
    REQUIRE(again);
    CHECK(seed->size() == kSeedBytes);
    CHECK(*seed == *again);
    CHECK(*ownKeyId(vault) == keyIdOf(publicKeyOf(*seed)));
    struct stat facts
    {
    };
    REQUIRE(::stat(QFile::encodeName(vault.path()).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
    CHECK(*seed != newSeed());
}

TEST_CASE("A file that is no signing key is told and never overwritten", "[sync][bundle]")
{
    TempLibrary library;
    FileSeedVault vault(library.library->folder());
    putContent(vault.path(), "half a key");

    CHECK(ownSeed(vault).error().kind == ErrorKind::Damaged);

    CHECK(contentOf(vault.path()) == "half a key");
}

TEST_CASE("Keys are read as people write them", "[sync][bundle]")
{
    const QString key = keyIdOf(publicKeyOf(QByteArray(kSeedBytes, '\x07')));
    CHECK(keyIdOf(publicKeyFrom(u"  "_s + keyInGroups(key).toUpper() + u"\n"_s)) == key);
    CHECK(keyInGroups(key).size() == 64 + 15);
    for (const QString &bad :
        {QString(), key.chopped(1), QString(key + u'0'), QString(key.chopped(1) + u'g')}) {
        CHECK(publicKeyFrom(bad).isEmpty());
    }
}

TEST_CASE("A sender changes keys by naming the next one under the old signature", "[sync][bundle]")
{
    Office office;
    office.receiveMany(3);
    const QByteArray nextSeed(kSeedBytes, '\x09');
    BundleOrder first = office.order(u"1.fpbundle"_s);
    first.nextKeys = {keyIdOf(publicKeyOf(nextSeed))};
    office.write(first);
    Reader reader;
    reader.trust(office.keyId());
    const QString oldKey = office.keyId();
    office.receive({hubRow(1, 2)});
    office.seed = nextSeed;
    office.write(u"2.fpbundle"_s);
    CHECK(faultOf(reader.read(office.path(u"2.fpbundle"_s))) == BundleFault::UnknownKey);

    REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);

    CHECK(reader.read(office.path(u"2.fpbundle"_s)).report.pulled == 1);
    const auto keys = trustedKeys(reader.here.connection());
    REQUIRE(keys);
    REQUIRE(keys->size() == 2);
    CHECK(keys->back().vouchedBy == oldKey);
    SECTION("a key that is forgotten counts no longer")
    {
        REQUIRE(forgetKey(*reader.here.library, office.keyId()));
        CHECK(faultOf(reader.read(office.path(u"2.fpbundle"_s))) == BundleFault::UnknownKey);
        CHECK(forgetKey(*reader.here.library, office.keyId()).error().kind == ErrorKind::NotFound);
        CHECK(reader.rows() == 3);
    }
}

TEST_CASE("A contributor cannot name a key that may speak for the hub", "[sync][bundle]")
{
    Office office;
    office.receiveMany(1);
    BundleOrder order = office.order(u"1.fpbundle"_s);
    order.kind = BundleKind::Contribution;
    order.nextKeys = {QString(64, u'b')};
    office.write(order);
    Reader reader;
    reader.trust(office.keyId(), KeyMay::Contributions);

    REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);

    const auto keys = trustedKeys(reader.here.connection());
    REQUIRE(keys);
    REQUIRE(keys->size() == 2);
    CHECK(keys->back().may == KeyMay::Contributions);
}

TEST_CASE("Trusting a key more keeps its name, and trusting it less takes nothing away", "[sync][bundle]")
{
    TempLibrary library;
    const QString key(64, u'a');
    REQUIRE(trustKey(*library.library, {.keyId = key, .name = u"Office"_s, .may = KeyMay::Contributions}));
    REQUIRE(trustKey(*library.library, {.keyId = key, .may = KeyMay::Rows}));
    REQUIRE(trustKey(*library.library, {.keyId = key, .may = KeyMay::Contributions}));

    const auto keys = trustedKeys(library.connection());

    REQUIRE(keys);
    REQUIRE(keys->size() == 1);
    CHECK(keys->front().name == u"Office"_s);
    CHECK(keys->front().may == KeyMay::Rows);
}
