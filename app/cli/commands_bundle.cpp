// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/explain_bundle.h"
#include "app/cli/leaving_options.h"
#include "core/exchange/personal_scan.h"
#include "core/store/channel_store.h"
#include "core/sync/bundle/bundle_contents.h"
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_keys.h"
#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString pathOf(const QString &text)
{
    return QFileInfo(text).absoluteFilePath();
}

Result<OpenedBundle> open(const Session &session, Library &library, const QString &path)
{
    const Result<std::vector<TrustedKey>> keys = trustedKeys(**library.connection());
    if (!keys) {
        return passOn(keys);
    }
    Result<std::unique_ptr<BundleSource>> source = openBundle(path);
    if (!source) {
        return passOn(source);
    }
    return inspectBundle(std::move(*source), *keys, session.clock(), session.stop());
}

QString kindName(const OpenedBundle &bundle)
{
    return bundle.manifest.kind == BundleKind::Rows ? u"rows"_s : u"contribution"_s;
}

QJsonObject factsOf(const OpenedBundle &bundle)
{
    const BundleManifest &manifest = bundle.manifest;
    return {{u"key_id"_s, manifest.keyId}, {u"trusted"_s, bundle.signer.has_value()},
        {u"sender"_s, bundle.signer ? bundle.signer->name : QString()}, {u"kind"_s, kindName(bundle)},
        {u"hub_id"_s, manifest.hubId}, {u"epoch"_s, manifest.epoch}, {u"sequence"_s, manifest.sequence},
        {u"name"_s, manifest.name}, {u"created"_s, manifest.created},
        {u"expires"_s, manifest.expires.isEmpty() ? QJsonValue() : QJsonValue(manifest.expires)},
        {u"expired"_s, bundle.isExpired}, {u"full"_s, manifest.full}, {u"rows"_s, manifest.rows},
        {u"shards"_s, qint64(manifest.shards.size())}, {u"files"_s, qint64(manifest.files.size())},
        {u"file_bytes"_s, bytesOf(manifest.files)}};
}

/// The channel that --channel names, or the only one that stands for a hub.
Result<QString> chosenChannel(const Session &session, Library &library)
{
    if (session.line().has(u"channel"_s)) {
        return session.line().option(u"channel"_s);
    }
    const Result<std::vector<Channel>> channels = listChannels(**library.connection());
    if (!channels) {
        return passOn(channels);
    }
    if (channels->size() != 1) {
        return fail(ErrorKind::InvalidInput, u"--channel"_s, u"name the channel"_s);
    }
    return channels->front().id;
}

/// Whether nothing was found in what the bundle would hold; tells it if not. Fails as the search for it.
Result<bool> isFreeOfPersons(Session &session, Library &library, const BundleOrder &order)
{
    const auto found = scanWalk(
        library, session.labels().languages(),
        [&](const auto &look) { return forEachInBundle(library, order, look, session.stop()); }, session.stop());
    return found ? Result<bool>(tellFindings(session, *found)) : passOn(found);
}

int write(Session &session)
{
    const CommandLine &line = session.line();
    if (!redactionOf(session)) {
        return session.misused(redactionMisuse(session));
    }
    if (!line.has(u"out"_s)
        || (line.has(u"since"_s) && (line.has(u"full"_s) || line.has(u"contribution"_s)))) {
        return session.misused(
            u"bundle write takes --out FILE, and --since BUNDLE only for the changes of a hub."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<QString> channel = chosenChannel(session, **library);
    if (!channel) {
        return session.fails(channel.error());
    }
    BundleOrder order;
    order.path = pathOf(line.option(u"out"_s));
    order.channel = *channel;
    order.kind = line.has(u"contribution"_s) ? BundleKind::Contribution : BundleKind::Rows;
    order.privacy = {.withAmber = line.has(u"amber"_s), .redaction = *redactionOf(session)};
    order.who = session.editor().who;
    order.files = line.has(u"with-files"_s) ? AttachedFiles::Include : AttachedFiles::LeaveOut;
    if (line.has(u"next-key"_s)) {
        const QByteArray key = publicKeyFrom(line.option(u"next-key"_s));
        if (key.isEmpty()) {
            return session.misused(u"--next-key takes a key of 64 hexadecimal digits."_s);
        }
        order.nextKeys = {keyIdOf(key)};
    }
    if (line.has(u"since"_s)) {
        const Result<OpenedBundle> earlier = open(session, **library, pathOf(line.option(u"since"_s)));
        if (!earlier) {
            return failsWithBundle(session, earlier.error());
        }
        order.since = BundleBase {earlier->digest, earlier->manifest};
    }
    if (line.has(u"scan"_s)) {
        const Result<bool> isFree = isFreeOfPersons(session, **library, order);
        if (!isFree || !*isFree) {
            return isFree ? WithFindings : session.fails(isFree.error());
        }
    }
    FileSeedVault vault((*library)->folder());
    const Result<QByteArray> seed = ownSeed(vault);
    if (!seed) {
        return session.fails(seed.error());
    }
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"%1 of %2 records"_s.arg(step.done).arg(step.total));
    };
    const Result<BundleWritten> written = writeBundle(**library, *seed, order, progress, session.stop());
    if (!written) {
        return session.fails(written.error());
    }
    session.print(QJsonObject {{u"rows"_s, written->rows}, {u"tombstones"_s, written->tombstones},
        {u"held_back"_s, written->heldBack}, {u"held_back_consent"_s, written->withoutConsent},
        {u"shortened"_s, written->shortened}, {u"shards"_s, written->shards}, {u"files"_s, written->files},
        {u"file_bytes"_s, written->fileBytes}, {u"bytes"_s, written->bytes},
        {u"sequence"_s, written->sequence}, {u"key_id"_s, written->keyId}});
    if (written->heldBack > 0) {
        session.tell(u"%1 records held back: they must not leave this computer."_s.arg(written->heldBack));
        if (written->withoutConsent > 0) {
            session.tell(
                u"%1 of them are stories whose consent does not stand, or does not cover the library."_s.arg(
                    written->withoutConsent));
        }
    }
    if (written->shortened > 0) {
        session.tell(u"Data of persons were left out of %1 records. --personal-data allows them."_s.arg(
            written->shortened));
    }
    if (written->filesMissing > 0) {
        session.tell(u"%1 attachments are not on this computer and stayed out."_s.arg(written->filesMissing));
    }
    tellUnlessNoted(session, written->noted);
    return Done;
}

int answer(const Session &session, const BundleOutcome &outcome)
{
    const SyncReport &report = outcome.report;
    const qint64 orphans = outcome.orphans;
    if (report.state == SyncState::Failed) {
        return failsWithBundle(session, report.error);
    }
    if (report.state == SyncState::Stopped) {
        return session.fails({ErrorKind::Cancelled, {}, {}});
    }
    session.print(QJsonObject {{u"channel"_s, outcome.channel}, {u"pulled"_s, report.pulled},
        {u"removed"_s, report.removed}, {u"conflicts"_s, report.conflicts},
        {u"quarantined"_s, report.quarantined}, {u"unchanged"_s, report.unchanged}, {u"orphans"_s, orphans},
        {u"files"_s, outcome.filesTaken},
        {u"state"_s, report.state == SyncState::Done ? u"done"_s : u"needs_decision"_s}});
    const bool isClean
        = report.state == SyncState::Done && report.conflicts == 0 && report.quarantined == 0 && orphans == 0;
    return isClean ? Done : WithFindings;
}

std::function<void(const SyncProgress &)> progressOf(const Session &session)
{
    return [&session](const SyncProgress &step) {
        session.tell(u"%1 records, %2 bytes"_s.arg(step.records).arg(step.bytes));
    };
}

int read(Session &session)
{
    if (session.word(2).isEmpty()) {
        return session.misused(
            u"bundle read takes a file or a folder; sync --channel NAME reads what is new at the place of a channel."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    Result<OpenedBundle> bundle = open(session, **library, pathOf(session.word(2)));
    if (!bundle) {
        return failsWithBundle(session, bundle.error());
    }
    if (!bundle->signer && session.line().has(u"trust"_s)) {
        if (keyIdOf(publicKeyFrom(session.line().option(u"trust"_s))) != bundle->manifest.keyId) {
            return session.misused(u"--trust names another key than the one that signed: %1."_s.arg(
                keyInGroups(bundle->manifest.keyId)));
        }
        const KeyMay may = bundle->manifest.kind == BundleKind::Rows ? KeyMay::Rows : KeyMay::Contributions;
        bundle->signer = TrustedKey {.keyId = bundle->manifest.keyId, .may = may};
        if (auto done = trustKey(**library, *bundle->signer); !done) {
            return session.fails(done.error());
        }
    }
    if (bundle->isExpired) {
        session.tell(u"This bundle was meant to be used until %1; it is read all the same."_s.arg(
            bundle->manifest.expires));
    }
    const BundleOutcome outcome = readBundle(**library, *bundle, session.line().option(u"channel"_s),
        {.progress = progressOf(session), .stop = session.stop()});
    if (outcome.orphans > 0) {
        session.tell(u"%1 records are not in the bundle any more; they stay here."_s.arg(outcome.orphans));
    }
    if (outcome.filesTaken > 0) {
        session.tell(u"%1 attachments were taken over."_s.arg(outcome.filesTaken));
    }
    if (outcome.filesPassedOver > 0) {
        session.tell(
            u"%1 attachments were passed over: no record here names them."_s.arg(outcome.filesPassedOver));
    }
    return answer(session, outcome);
}

int inspect(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    if (session.word(2).isEmpty()) {
        return session.misused(u"bundle inspect takes a file or a folder."_s);
    }
    const Result<OpenedBundle> bundle = open(session, **library, pathOf(session.word(2)));
    if (!bundle) {
        return failsWithBundle(session, bundle.error());
    }
    QJsonObject facts = factsOf(*bundle);
    const Result<BundlePlan> plan = planBundle(**(*library)->connection(), *bundle);
    if (plan) {
        facts.insert(u"channel"_s, plan->channel);
        facts.insert(u"new_channel"_s, plan->isNewChannel);
        facts.insert(u"read_before"_s, plan->wasRead);
    } else {
        facts.insert(u"refused"_s, plan.error().detail.section(u':', 0, 0));
    }
    session.print(facts);
    return plan ? Done : WithFindings;
}

int listKeys(const Session &session, Library &library)
{
    FileSeedVault vault(library.folder());
    const Result<QString> own = ownKeyId(vault);
    const Result<std::vector<TrustedKey>> keys = trustedKeys(**library.connection());
    if (!own || !keys) {
        return session.fails(own ? keys.error() : own.error());
    }
    QJsonArray list;
    for (const TrustedKey &key : *keys) {
        list.append(
            QJsonObject {{u"key_id"_s, key.keyId}, {u"name"_s, key.name}, {u"own"_s, key.keyId == *own},
                {u"may"_s, key.may == KeyMay::Rows ? u"rows"_s : u"contributions"_s},
                {u"vouched_by"_s, key.vouchedBy.isEmpty() ? QJsonValue() : QJsonValue(key.vouchedBy)}});
    }
    session.print(list);
    return Done;
}

int keys(Session &session)
{
    const QString what = session.word(2);
    const QString keyId = keyIdOf(publicKeyFrom(session.word(3)));
    const bool changes = what == u"add"_s || what == u"remove"_s;
    if ((!what.isEmpty() && !changes && what != u"show"_s) || (changes && keyId.isEmpty())) {
        return session.misused(
            u"bundle keys takes nothing, show, or add or remove and a key of 64 hexadecimal digits."_s);
    }
    const Result<Library *> library
        = session.library(what.isEmpty() ? Session::Need::Read : Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    if (what.isEmpty()) {
        return listKeys(session, **library);
    }
    if (what == u"show"_s) { // What a sender reads out to the readers.
        FileSeedVault vault((*library)->folder());
        const Result<QByteArray> seed = ownSeed(vault);
        if (!seed) {
            return session.fails(seed.error());
        }
        const QString own = keyIdOf(publicKeyOf(*seed));
        session.print(QJsonObject {{u"key_id"_s, own}, {u"groups"_s, keyInGroups(own)}});
        return Done;
    }
    const KeyMay may = session.line().has(u"contribution"_s) ? KeyMay::Contributions : KeyMay::Rows;
    const Result<void> done = what == u"add"_s
        ? trustKey(**library, {.keyId = keyId, .name = session.line().option(u"note"_s), .may = may})
        : forgetKey(**library, keyId);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{what == u"add"_s ? u"trusted"_s : u"removed"_s, keyId}});
    return Done;
}

int bundle(Session &session)
{
    const QString what = session.word(1);
    if (what == u"keys"_s) {
        return keys(session);
    }
    if (!session.word(3).isEmpty() || (what == u"write"_s && !session.word(2).isEmpty())) {
        return session.misused(u"bundle write takes options alone; read and inspect take one bundle."_s);
    }
    if (what == u"write"_s) {
        return write(session);
    }
    if (what == u"read"_s) {
        return read(session);
    }
    return what == u"inspect"_s ? inspect(session)
                                : session.misused(u"bundle takes write, read, inspect or keys."_s);
}

} // namespace

std::span<const Command> bundleCommands()
{
    static constexpr Command commands[] {
        {"bundle",
            "bundle write --out FILE [--scan] [--channel NAME] [--since BUNDLE] [--full] [--contribution] [--amber] "
            "[--redaction NAME | --personal-data] [--with-files] [--as WHO] [--next-key KEY]"
            "  |  bundle read BUNDLE [--channel NAME] [--trust KEY]  |  bundle inspect "
            "BUNDLE"
            "  |  bundle keys [show | add KEY [--note NAME] [--contribution] | remove KEY]",
            "signed bundles of records for a stick, mail or a plain web server", bundle, 1, 3},
    };
    return commands;
}

} // namespace fourthp::cli
