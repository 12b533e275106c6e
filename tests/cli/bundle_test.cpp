// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attached_file.h"
#include "core/store/file_store.h"
#include "tests/cli/cli_run.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Ids and revisions that the program says it has of a channel.
Revisions revisionsOf(CliRun &cli)
{
    Revisions all;
    for (const QJsonObject &row : cli.dump({u"--layer"_s, u"base"_s})) {
        const QJsonObject doc = row.value("doc"_L1).toObject();
        if (doc.contains("x_generation"_L1)) {
            all.insert(row.value("id"_L1).toString(), doc.value("_rev"_L1).toString());
        }
    }
    return all;
}

} // namespace

TEST_CASE("A bundle of an unknown key is shown and read only once the key is named", "[cli][bundle]")
{
    Office office;
    office.receiveMany(12);
    office.write(u"all.fpbundle"_s);
    const QString file = office.path(u"all.fpbundle"_s);
    CliRun cli;

    const Answer looked = cli.run({u"bundle"_s, u"inspect"_s, file, u"--json"_s});
    CHECK(looked.code == 1);
    CHECK(looked.object().value("key_id"_L1).toString() == office.keyId());
    CHECK(looked.object().value("trusted"_L1) == QJsonValue(false));
    CHECK(looked.object().value("refused"_L1).toString() == u"unknown_key"_s);
    CHECK(looked.object().value("rows"_L1) == QJsonValue(12));

    const Answer refused = cli.run({u"bundle"_s, u"read"_s, file, u"--json"_s});
    CHECK(refused.code == 4);
    CHECK(refused.object()
              .value("error"_L1)
              .toObject()
              .value("detail"_L1)
              .toString()
              .startsWith(u"unknown_key"_s));
    CHECK(refused.err.contains(keyInGroups(office.keyId()).toUtf8()));
    CHECK(cli.run({u"bundle"_s, u"read"_s, file, u"--trust"_s, QString(64, u'a')}).code == 2);
    CHECK(revisionsOf(cli).isEmpty());

    const Answer done
        = cli.run({u"bundle"_s, u"read"_s, file, u"--trust"_s, keyInGroups(office.keyId()), u"--json"_s});

    CHECK(done.code == 0);
    CHECK(done.object().value("pulled"_L1) == QJsonValue(12));
    CHECK(revisionsOf(cli) == revisionsHere(*office.there.library, u"hub"_s));
    CHECK(cli.run({u"check"_s}).code == 0);
    const QJsonArray keys = cli.run({u"bundle"_s, u"keys"_s, u"--json"_s}).array();
    REQUIRE(keys.size() == 1);
    CHECK(keys.at(0).toObject().value("key_id"_L1).toString() == office.keyId());
    CHECK(cli.run({u"bundle"_s, u"keys"_s, u"remove"_s, office.keyId()}).code == 0);
    CHECK(cli.run({u"bundle"_s, u"read"_s, file}).code == 4);
}

TEST_CASE("What one library read from a stick it can write for the next, and both are equal", "[cli][bundle]")
{
    Office office;
    office.receiveMany(12);
    office.write(u"all.fpbundle"_s);
    CliRun second;
    REQUIRE(second.run({u"bundle"_s, u"read"_s, office.path(u"all.fpbundle"_s), u"--trust"_s, office.keyId()})
                .code
        == 0);
    const QString file = second.path(u"next.fpbundle"_s);

    const Answer written = second.run(
        {u"bundle"_s, u"write"_s, u"--out"_s, file, u"--amber"_s, u"--personal-data"_s, u"--json"_s});
    REQUIRE(written.code == 0);
    CHECK(written.object().value("rows"_L1) == QJsonValue(12));
    CHECK(written.object().value("sequence"_L1) == QJsonValue(2));
    const QString key
        = second.run({u"bundle"_s, u"keys"_s, u"show"_s, u"--json"_s}).object().value("key_id"_L1).toString();
    CHECK(written.object().value("key_id"_L1).toString() == key);
    CliRun third;
    CHECK(third.run({u"bundle"_s, u"read"_s, file, u"--trust"_s, key}).code == 0);
    CHECK(revisionsOf(third) == revisionsHere(*office.there.library, u"hub"_s));

    // Its own bundle is no news to the writer, and it trusts itself.
    CHECK(
        second.run({u"bundle"_s, u"read"_s, file, u"--json"_s}).object().value("pulled"_L1) == QJsonValue(0));
    const Answer since = second.run({u"bundle"_s, u"write"_s, u"--out"_s, second.path(u"since"_s),
        u"--since"_s, file, u"--amber"_s, u"--personal-data"_s, u"--json"_s});
    CHECK(since.code == 0);
    CHECK(since.object().value("rows"_L1) == QJsonValue(0));
}

TEST_CASE("A bundle is looked through for data of persons as it would leave, and not as it is shown here", "[cli][bundle]")
{
    Office office;
    QJsonObject named = hubRecord(1);
    named.insert(u"summary"_s, QJsonObject {{u"en"_s, u"Call +254 20 271 2345."_s}});
    office.receive({hubRow(named), hubRow(2)});
    office.write(u"all.fpbundle"_s);
    CliRun cli;
    REQUIRE(cli.run({u"bundle"_s, u"read"_s, office.path(u"all.fpbundle"_s), u"--trust"_s, office.keyId()}).code == 0);
    const auto say = [&cli](int record, const QString &summary) {
        const QByteArray patch
            = QJsonDocument(QJsonObject {{u"summary"_s, QJsonObject {{u"en"_s, summary}}}}).toJson();
        const QString id = hubRecord(record).value("_id"_L1).toString();
        REQUIRE(cli.run({u"edit"_s, id, u"--patch"_s, u"-"_s}, patch).code == 0);
    };
    say(1, u"No number here."_s); // The hub's words have it still.
    say(2, u"Call +33 6 12 34 56 78."_s); // And the other is in no bundle of the hub's words.
    const QString file = cli.path(u"next.fpbundle"_s);
    const QStringList write {u"bundle"_s, u"write"_s, u"--out"_s, file, u"--scan"_s, u"--json"_s};

    const Answer rows = cli.run(write);
    CHECK(rows.code == 1);
    CHECK(rows.object().value("total"_L1) == QJsonValue(1));
    CHECK(rows.out.contains("254 20 271 2345"));
    CHECK_FALSE(rows.out.contains("33 6 12"));
    CHECK_FALSE(QFile::exists(file));

    const Answer proposals = cli.run(write + QStringList {u"--contribution"_s});
    CHECK(proposals.code == 1);
    // What a proposal says that it began with goes along.
    CHECK(proposals.object().value("total"_L1) == QJsonValue(2));
    CHECK(proposals.out.contains("33 6 12 34 56 78"));
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(cli.run({u"undo"_s}).code == 0);
    REQUIRE(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run(write + QStringList {u"--contribution"_s}).code == 0);
    CHECK(QFile::exists(file));
}

TEST_CASE("Attached files go from one library to the next where that is asked for, and say how large they are",
    "[cli][bundle]")
{
    Office office;
    const QByteArray bytes = "a leaflet";
    putContent(office.path(u"leaflet.txt"_s), bytes);
    const auto added = FileStore(*office.there.library).add(office.path(u"leaflet.txt"_s));
    REQUIRE(added);
    QJsonObject record = hubRecord(0);
    record.insert(u"files"_s,
        QJsonArray {attachedFileJson({u"f1"_s, u"leaflet.txt"_s, added->sha256, u"text/plain"_s, bytes.size()})});
    office.receive({hubRow(record), hubRow(1)});
    BundleOrder order = office.order(u"all.fpbundle"_s);
    order.files = AttachedFiles::Include;
    office.write(order);
    CliRun second;

    const Answer read = second.run({u"bundle"_s, u"read"_s, order.path, u"--trust"_s, office.keyId(), u"--json"_s});

    CHECK(read.code == 0);
    CHECK(read.object().value("files"_L1) == QJsonValue(1));
    const QString file = second.path(u"next.fpbundle"_s);
    const Answer written = second.run({u"bundle"_s, u"write"_s, u"--out"_s, file, u"--amber"_s, u"--with-files"_s, u"--json"_s});
    CHECK(written.code == 0);
    CHECK(written.object().value("files"_L1) == QJsonValue(1));
    CHECK(written.object().value("file_bytes"_L1) == QJsonValue(bytes.size()));
    CHECK(contentOf(file).contains(bytes));
    CHECK(second.run({u"bundle"_s, u"inspect"_s, file, u"--json"_s}).object().value("file_bytes"_L1)
        == QJsonValue(bytes.size()));
    CHECK(second.run({u"check"_s}).code == 0);
}

TEST_CASE("A channel of bundles is added with its folder and read by its name", "[cli][bundle]")
{
    Office office;
    office.receiveMany(6);
    REQUIRE(QDir(office.there.folder.path()).mkdir(u"stick"_s));
    office.write(u"stick/all.fpbundle"_s);
    CliRun cli;
    REQUIRE(cli.run({u"bundle"_s, u"keys"_s, u"add"_s, office.keyId(), u"--note"_s, u"Office"_s}).code == 0);

    CHECK(cli.run({u"channel"_s, u"add"_s, u"stick"_s, u"ftp://x/y"_s, u"--kind"_s, u"bundle"_s}).code == 4);
    REQUIRE(
        cli.run({u"channel"_s, u"add"_s, u"stick"_s, office.path(u"stick"_s), u"--kind"_s, u"bundle"_s}).code
        == 0);
    const Answer read = cli.run({u"sync"_s, u"--channel"_s, u"stick"_s, u"--json"_s});

    CHECK(read.code == 0);
    CHECK(read.object().value("pulled"_L1) == QJsonValue(6));
    CHECK(revisionsOf(cli) == revisionsHere(*office.there.library, u"hub"_s));
    CHECK(cli.run({u"bundle"_s, u"read"_s, u"--channel"_s, u"stick"_s}).code == 2); // One way to it is enough.

    putContent(office.path(u"stick/all.fpbundle"_s), "no bundle");
    const Answer refused = cli.run({u"sync"_s, u"--channel"_s, u"stick"_s, u"--json"_s});
    CHECK(refused.code == 4);
    CHECK(refused.object().value("detail"_L1).toString().startsWith(u"not_a_bundle"_s));
    CHECK(refused.err.contains("is no bundle"));
}

TEST_CASE("A damaged bundle is refused with its reason in words", "[cli][bundle]")
{
    Office office;
    office.receiveMany(6);
    office.write(u"all"_s);
    CliRun cli;
    REQUIRE(cli.run({u"bundle"_s, u"keys"_s, u"add"_s, office.keyId()}).code == 0);
    putContent(office.path(u"all/manifest.json.sig"_s), QByteArray(kSignatureBytes, '\0'));

    const Answer refused = cli.run({u"bundle"_s, u"read"_s, office.path(u"all"_s)});

    CHECK(refused.code == 4);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("signature"));
    CHECK(cli.run({u"bundle"_s, u"read"_s, cli.path(u"nothing.fpbundle"_s)}).code == 4);
    CHECK(cli.run({u"bundle"_s, u"write"_s}).code == 2);
    CHECK(cli.run({u"bundle"_s, u"eat"_s}).code == 2);
    CHECK(cli.run({u"bundle"_s, u"keys"_s, u"add"_s, u"short"_s}).code == 2);
}

TEST_CASE("[F85] Killed in the middle of a bundle, the library is whole and the next try ends equal",
    "[cli][bundle][slow]")
{
    constexpr int kKills = 6;
    Office office;
    office.receiveMany(1500);
    BundleOrder order = office.order(u"all.fpbundle"_s);
    order.rawBytesOfShard = 20 * 1024;
    const BundleWritten written = office.write(order);
    REQUIRE(written.shards > 30);
    const Revisions wanted = revisionsHere(*office.there.library, u"hub"_s);
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    REQUIRE(cli.run({u"bundle"_s, u"keys"_s, u"add"_s, office.keyId()}).code == 0);

    int killed = 0;
    for (int round = 0; round < kKills; ++round) {
        const auto reading = cli.start({u"bundle"_s, u"read"_s, office.path(u"all.fpbundle"_s)});
        reading->setReadChannel(QProcess::StandardError);
        // Its third message says that it begins to store; from the fourth on some is stored.
        readLines(*reading, 3 + round % 3);
        reading->kill();
        REQUIRE((reading->state() == QProcess::NotRunning || reading->waitForFinished(120'000)));
        killed += reading->exitStatus() == QProcess::CrashExit ? 1 : 0;
        CHECK(cli.run({u"check"_s}).code == 0);
        const Revisions here = revisionsOf(cli);
        for (auto it = here.cbegin(); it != here.cend(); ++it) {
            REQUIRE(wanted.value(it.key()) == it.value());
        }
    }
    CHECK(killed > 0);
    CHECK(cli.run({u"bundle"_s, u"read"_s, office.path(u"all.fpbundle"_s)}).code == 0);
    CHECK(revisionsOf(cli) == wanted);
    CHECK(cli.run({u"check"_s}).code == 0);
}
