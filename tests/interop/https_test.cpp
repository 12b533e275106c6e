// SPDX-License-Identifier: GPL-3.0-or-later
// A real hub behind https, as offices run it: with an authority of their own, and bound to keys.
#include "core/store/channel_settings.h"
#include "core/store/record_writer.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/sync_run.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"
#include "tests/support/test_authority.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOther = QString::fromLatin1(QByteArray(32, 'x').toBase64());

/// The engine, with https before it.
class SecureHub
{
public:
    SecureHub()
    {
        REQUIRE(prepareHub(hub.address(), {}));
        hub.put(0, 19);
        authority.certify(u"IP:127.0.0.1"_s, 2);
        m_front.start(QStringLiteral(FOURTHP_NODE),
            {QStringLiteral(FOURTHP_INTEROP_FOLDER "/https_front.js"), QString::number(hub.port()),
                authority.path(u"hub.key"_s), authority.path(u"hub.pem"_s)});
        while (!m_front.canReadLine()) {
            REQUIRE(m_front.waitForReadyRead(60'000));
        }
        m_port = m_front.readLine().trimmed().toUShort();
    }
    ~SecureHub()
    {
        m_front.closeWriteChannel();
        if (!m_front.waitForFinished(5000)) {
            m_front.kill();
            m_front.waitForFinished();
        }
    }
    HubAddress address(const QString &caFile) const
    {
        return {.channel = u"office"_s,
            .url = u"https://127.0.0.1:%1/hub"_s.arg(m_port),
            .user = {},
            .caFile = caFile};
    }
    /// Requests that came through, to the end of the engine's answers.
    int requests()
    {
        m_front.waitForReadyRead(0);
        return int(m_front.readAll().count('\n'));
    }

    NpmHub hub;
    TestAuthority authority;

private:
    QProcess m_front;
    quint16 m_port = 0;
};

struct SecureDesk
{
    SecureDesk(const SecureHub &hub, QString caFile, QStringList pins = {})
        : address(hub.address(caFile))
    {
        REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = address.url, .caFile = caFile}));
        if (!pins.isEmpty()) {
            REQUIRE(setChannelSettings(*temp.library, u"office"_s, {.pins = std::move(pins)}));
        }
    }
    SyncReport sync() { return runSync(*temp.library, address, {}); }

    TempLibrary temp;
    ThreeDrafts drafts {temp};
    HubAddress address;
};

} // namespace

TEST_CASE("Records come from and go to a hub whose certificate is of the office's own authority", "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    SecureHub there;
    const bool isPinned = GENERATE(false, true);
    const QStringList pins
        = isPinned ? QStringList {kOther, there.authority.pin(u"hub.pem"_s)} : QStringList();
    SecureDesk desk(there, there.authority.path(u"ca.pem"_s), pins);

    const SyncReport report = desk.sync();

    INFO(report.error.detail.toStdString());
    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled >= 20);
    CHECK(revisionsHere(*desk.temp.library, u"office"_s) == there.hub.revisions());
    const RecordId id {hubRecord(4).value("_id"_L1).toString()};
    REQUIRE(RecordWriter(*desk.temp.library).edit(id, {{u"acronym"_s, u"MINE"_s}}, {u"amina"_s, {}}));
    CHECK(desk.sync().pushed == 1);
    CHECK(there.hub.get(u'/' + id.value).value("acronym"_L1) == u"MINE"_s);
    CHECK(there.requests() > 0);
}

TEST_CASE(
    "A hub that shows another key than the pinned ones, or is of an unknown authority, is told nothing [F83]",
    "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    SecureHub there;
    const bool isPinned = GENERATE(false, true);
    const QStringList pins = isPinned
        ? QStringList {kOther, QString::fromLatin1(QByteArray(32, 'y').toBase64())}
        : QStringList();
    SecureDesk desk(there, isPinned ? there.authority.path(u"ca.pem"_s) : QString(), pins);

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::Certificate);
    CHECK(report.error.detail.contains(u"pinned"_s) == isPinned);
    CHECK(there.requests() == 0);
    CHECK(revisionsHere(*desk.temp.library, u"office"_s).isEmpty());
}
