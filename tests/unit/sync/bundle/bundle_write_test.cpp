// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"
#include "core/sync/bundle/bundle_gzip.h"
#include "core/sync/bundle/bundle_keys.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs a script of another program on a file, and answers what it printed.
QByteArray python(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PYTHON3_PROGRAM), QStringList {u"-c"_s, script} + arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput().trimmed();
}

} // namespace

TEST_CASE("Equal records, keys and numbers give equal bytes", "[sync][bundle]")
{
    Office first;
    Office second;
    // In another order of arrival.
    first.receive({hubRow(1), hubRow(2), hubRow(3)});
    second.receive({hubRow(3)});
    second.receive({hubRow(2), hubRow(1)});

    first.write(u"a.fpbundle"_s);
    second.write(u"a.fpbundle"_s);

    CHECK(contentOf(first.path(u"a.fpbundle"_s)) == contentOf(second.path(u"a.fpbundle"_s)));
}

TEST_CASE("Another program reads the archive, its rows and their checksums", "[sync][bundle]")
{
    Office office;
    office.receiveMany(30);
    office.write(u"all.fpbundle"_s);

    const QByteArray said
        = python(u"import sys, zipfile, json, gzip, hashlib\n"
                 "z = zipfile.ZipFile(sys.argv[1])\n"
                 "assert z.testzip() is None\n"
                 "assert all(i.compress_type == zipfile.ZIP_STORED for i in z.infolist())\n"
                 "m = json.loads(z.read('manifest.json'))\n"
                 "ids = set()\n"
                 "for s in m['shards']:\n"
                 "    b = z.read(s['path'])\n"
                 "    assert hashlib.sha256(b).hexdigest() == s['sha256'] and len(b) == s['bytes']\n"
                 "    raw = gzip.decompress(b)\n"
                 "    rows = [json.loads(l) for l in raw.decode().splitlines()]\n"
                 "    assert len(raw) == s['raw_bytes'] and len(rows) == s['rows']\n"
                 "    for r in rows:\n"
                 "        assert r['doc']['_rev'] == r['changes'][0]['rev'] and r['doc']['_id'] == r['id']\n"
                 "        ids.add(r['id'])\n"
                 "print(m['format'], m['rows'], len(ids))\n"_s,
            {office.path(u"all.fpbundle"_s)});

    CHECK(said == "hub-bundle 30 30");
}

TEST_CASE("Another program confirms the signature over the exact bytes of the manifest", "[sync][bundle]")
{
    Office office;
    office.receiveMany(3);
    office.write(u"all"_s);
    // A SubjectPublicKeyInfo of Ed25519 is these bytes and the key (RFC 8410).
    const QByteArray der = QByteArray::fromHex("302a300506032b6570032100") + publicKeyOf(office.seed);
    putContent(office.path(u"key.der"_s), der);

    const auto openssl = [&office] {
        QProcess process;
        process.start(u"openssl"_s,
            {u"pkeyutl"_s, u"-verify"_s, u"-rawin"_s, u"-pubin"_s, u"-keyform"_s, u"DER"_s, u"-inkey"_s,
                office.path(u"key.der"_s), u"-in"_s, office.path(u"all/manifest.json"_s), u"-sigfile"_s,
                office.path(u"all/manifest.json.sig"_s)});
        REQUIRE(process.waitForFinished(60'000));
        return process.exitCode();
    };

    CHECK(openssl() == 0);
    putContent(office.path(u"all/manifest.json"_s), contentOf(office.path(u"all/manifest.json"_s)) + " ");
    CHECK(openssl() != 0);
}

TEST_CASE("Signatures are those of RFC 8032", "[sync][bundle]")
{
    // Section 7.1, tests 1 and 2.
    const QByteArray first
        = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    CHECK(publicKeyOf(first).toHex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(signatureOf({}, first).toHex()
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd"
           "25bf5f0595bbe24655141438e7a100b");
    const QByteArray second
        = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    CHECK(signatureOf("\x72", second).toHex()
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c3"
           "87b2eaeb4302aeeb00d291612bb0c00");
    CHECK(isSignedBy("\x72", signatureOf("\x72", second), publicKeyOf(second)));
    CHECK_FALSE(isSignedBy("\x73", signatureOf("\x72", second), publicKeyOf(second)));
    CHECK_FALSE(isSignedBy("\x72", signatureOf("\x72", second).chopped(1), publicKeyOf(second)));
    CHECK(sha256Hex(QByteArrayView("abc"))
        == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

TEST_CASE("What a person changed stays out of a bundle, and what the hub said goes", "[sync][bundle]")
{
    Office office;
    office.receiveMany(4);
    REQUIRE(
        RecordWriter(*office.there.library)
            .edit(hubRow(1).id, {{u"summary"_s, QJsonObject {{u"en"_s, u"My own words"_s}}}}, {u"me"_s, {}}));
    REQUIRE(RecordWriter(*office.there.library)
                .create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"New here"_s}}}},
                    {u"me"_s, {}}));
    const BundleWritten written = office.write(u"all.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);

    CHECK(written.rows == 4);
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == documentsHere(*office.there.library, u"hub"_s));
    CHECK(*reader.here.connection().number(u"SELECT count(*) FROM mirror WHERE dirty = 1"_s, {}) == 0);
}

TEST_CASE(
    "A contribution brings each change as a proposal and leaves the hub's records alone", "[sync][bundle]")
{
    Office office;
    office.receiveMany(4);
    const QJsonObject words {{u"en"_s, u"My own words"_s}};
    REQUIRE(RecordWriter(*office.there.library).edit(hubRow(1).id, {{u"summary"_s, words}}, {u"me"_s, {}}));
    const auto created = RecordWriter(*office.there.library)
                             .create(RecordType::Stakeholder,
                                 {{u"title"_s, QJsonObject {{u"en"_s, u"New here"_s}}}}, {u"me"_s, {}});
    REQUIRE(created);
    BundleOrder order = office.order(u"mine.fpbundle"_s);
    order.kind = BundleKind::Contribution;
    const BundleWritten written = office.write(order);
    CHECK(written.rows == 2);
    Reader reader;
    reader.trust(office.keyId(), KeyMay::Contributions);

    const BundleOutcome outcome = reader.read(office.path(u"mine.fpbundle"_s));

    REQUIRE(outcome.report.state == SyncState::Done);
    CHECK(outcome.channel == u"contributions"_s);
    QMap<QString, Document> byTarget;
    for (const QByteArray &bytes : documentsHere(*reader.here.library, u"contributions"_s)) {
        const Document proposal = Document::fromStored(bytes);
        CHECK(proposal.type() == RecordType::Proposal);
        byTarget.insert(proposal.value(u"target").toString(), proposal);
    }
    REQUIRE(byTarget.size() == 2);
    const Document change = byTarget.value(hubRow(1).id.value);
    CHECK(change.value(u"doc.summary") == words);
    CHECK(change.value(u"base_rev").toString() == hubRow(1).rev);
    CHECK(change.value(u"base.summary") == hubRecord(1).value("summary"_L1));
    CHECK(byTarget.contains(created->id.value));

    SECTION("the same change sent twice is one proposal")
    {
        order.path = office.path(u"again.fpbundle"_s);
        office.write(order);
        REQUIRE(reader.read(office.path(u"again.fpbundle"_s)).report.state == SyncState::Done);
        CHECK(documentsHere(*reader.here.library, u"contributions"_s).size() == 2);
    }
    SECTION("a key that may contribute may not speak for the hub")
    {
        office.write(u"rows.fpbundle"_s);
        CHECK(faultOf(reader.read(office.path(u"rows.fpbundle"_s))) == BundleFault::NotAllowed);
    }
}

TEST_CASE("A bundle that cannot be finished leaves the earlier file and nothing beside it", "[sync][bundle]")
{
    Office office;
    office.receiveMany(40);
    putContent(office.path(u"all.fpbundle"_s), "earlier");
    QDir folder(office.there.folder.path());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    std::stop_source stop;
    stop.request_stop();

    for (const QString &name : {u"all.fpbundle"_s, u"all"_s}) {
        const auto stopped
            = writeBundle(*office.there.library, office.seed, office.order(name), {}, stop.get_token());
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
    }

    CHECK(contentOf(office.path(u"all.fpbundle"_s)) == "earlier");
    CHECK(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == before);
}

TEST_CASE(
    "A bundle takes no place in the library's folder, and none of a folder that is there", "[sync][bundle]")
{
    Office office;
    office.receiveMany(2);
    BundleOrder inside = office.order(u"library/x.fpbundle"_s);
    CHECK(writeBundle(*office.there.library, office.seed, inside).error().kind == ErrorKind::InvalidInput);
    REQUIRE(QDir(office.there.folder.path()).mkdir(u"there"_s));
    CHECK(writeBundle(*office.there.library, office.seed, office.order(u"there"_s)).error().kind
        == ErrorKind::Conflict);
    BundleOrder sample = office.order(u"x.fpbundle"_s);
    sample.channel = u"sample"_s;
    CHECK(writeBundle(*office.there.library, office.seed, sample).error().kind == ErrorKind::Unsupported);
    sample.channel = u"nobody"_s;
    CHECK(writeBundle(*office.there.library, office.seed, sample).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Changes alone can only be told since a bundle of one's own", "[sync][bundle]")
{
    Office office;
    office.receiveMany(2);
    Office other;
    other.seed = QByteArray(kSeedBytes, '\x05');
    other.receiveMany(2);
    other.write(u"1.fpbundle"_s);
    BundleOrder order = office.order(u"2.fpbundle"_s);
    order.since = other.base(u"1.fpbundle"_s);

    CHECK(writeBundle(*office.there.library, office.seed, order).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A shard that packs too well is stored, so that readers take it", "[sync][bundle]")
{
    Office office;
    QJsonObject record = hubRecord(1);
    record.insert(u"x_long"_s, QString(3 * 1024 * 1024, u'x'));
    office.receive({hubRow(record)});
    office.write(u"all.fpbundle"_s);
    Reader reader;
    reader.trust(office.keyId());

    CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.pulled == 1);
}
