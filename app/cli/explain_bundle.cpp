// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_bundle.h"

#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_fault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::cli)
};

} // namespace

QString explainBundle(const Error &error)
{
    const QString &about = error.subject;
    switch (bundleFaultOf(error)) { // No default: the compiler points here when a fault is added.
    case BundleFault::None:
        return {};
    case BundleFault::NotABundle:
        return Text::tr("“%1” is no bundle.").arg(about);
    case BundleFault::UnknownKey:
        return Text::tr("Nobody here trusted the key that signed this bundle yet: %1. Ask the sender for the "
                        "key by another "
                        "way; if it is the same, repeat with --trust and the key. Nothing was read.")
            .arg(keyInGroups(about));
    case BundleFault::Signature:
        return Text::tr("The signature of “%1” is wrong: it was changed on its way, or somebody else made "
                        "it. Nothing was read.")
            .arg(about);
    case BundleFault::Manifest:
        return Text::tr("“%1” breaks the rules of bundles. Nothing was read.").arg(about);
    case BundleFault::Newer:
        return Text::tr("This bundle was made by a newer version of the program. Nothing was read.");
    case BundleFault::Missing:
        return Text::tr("The part “%1” of the bundle is missing. Nothing of it was read.").arg(about);
    case BundleFault::Extra:
        return Text::tr("“%1” does not belong to the bundle. Nothing was read.").arg(about);
    case BundleFault::Twin:
        return Text::tr("The bundle holds “%1” twice. Nothing was read.").arg(about);
    case BundleFault::Name:
        return Text::tr("The bundle holds a name that leads out of it: “%1”. Nothing was read.").arg(about);
    case BundleFault::Link:
        return Text::tr("“%1” in the bundle is no plain file. Nothing was read.").arg(about);
    case BundleFault::Size:
        return Text::tr("The part “%1” of the bundle has the wrong size. Nothing of it was read.").arg(about);
    case BundleFault::Content:
        return Text::tr("The part “%1” of the bundle is not the one that was signed. Nothing of it was read.")
            .arg(about);
    case BundleFault::Bomb:
        return Text::tr("“%1” would grow beyond all limits when unpacked. Nothing of it was read.")
            .arg(about);
    case BundleFault::OldSequence:
        return Text::tr(
            "“%1” is older than a bundle that was read before; it would take records back. Nothing was read.")
            .arg(about);
    case BundleFault::OtherHub:
        return Text::tr("“%1” is of another hub than this channel. Nothing was read.").arg(about);
    case BundleFault::NeedsFull:
        return Text::tr(
            "“%1” only holds changes since a bundle that was not read here. Ask for the full one.")
            .arg(about);
    case BundleFault::NotAllowed:
        return Text::tr("The sender of this bundle may send proposals alone. Nothing of it was read.");
    case BundleFault::Space:
        return Text::tr("There is not enough free space to read this bundle. Nothing was read.");
    }
    Q_UNREACHABLE();
}

int explainsBundle(const Session &session, const Error &error)
{
    const QString sentence = explainBundle(error);
    if (sentence.isEmpty()) {
        return session.explains(error);
    }
    session.tell(sentence + u" ("_s + error.detail + u')');
    return DataProblem;
}

int failsWithBundle(const Session &session, const Error &error)
{
    const QString sentence = explainBundle(error);
    if (sentence.isEmpty()) {
        return session.fails(error);
    }
    const QString message = sentence + u" ("_s + error.detail + u')';
    if (session.json()) {
        session.print(QJsonObject {{u"error"_s,
            QJsonObject {{u"kind"_s, errorKindName(error.kind)}, {u"subject"_s, error.subject},
                {u"detail"_s, error.detail}, {u"message"_s, message}}}});
    }
    return explainsBundle(session, error);
}

} // namespace fourthp::cli
