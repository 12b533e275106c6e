// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_fault.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct Named
{
    BundleFault fault;
    const char *name;
    ErrorKind kind;
};

constexpr std::array kFaults {
    Named {BundleFault::NotABundle, "not_a_bundle", ErrorKind::InvalidInput},
    Named {BundleFault::UnknownKey, "unknown_key", ErrorKind::Unsupported},
    Named {BundleFault::Signature, "signature", ErrorKind::Damaged},
    Named {BundleFault::Manifest, "manifest", ErrorKind::Damaged},
    Named {BundleFault::Newer, "newer", ErrorKind::Unsupported},
    Named {BundleFault::Missing, "missing_part", ErrorKind::Damaged},
    Named {BundleFault::Extra, "extra_part", ErrorKind::Damaged},
    Named {BundleFault::Twin, "twin_part", ErrorKind::Damaged},
    Named {BundleFault::Name, "part_name", ErrorKind::Damaged},
    Named {BundleFault::Link, "no_plain_file", ErrorKind::Damaged},
    Named {BundleFault::Size, "part_size", ErrorKind::Damaged},
    Named {BundleFault::Content, "part_content", ErrorKind::Damaged},
    Named {BundleFault::Bomb, "too_large", ErrorKind::Damaged},
    Named {BundleFault::OldSequence, "old_sequence", ErrorKind::InvalidInput},
    Named {BundleFault::OtherHub, "other_hub", ErrorKind::InvalidInput},
    Named {BundleFault::NeedsFull, "needs_full", ErrorKind::InvalidInput},
    Named {BundleFault::NotAllowed, "not_allowed", ErrorKind::Unsupported},
    Named {BundleFault::Space, "space", ErrorKind::DiskFull},
};

} // namespace

QString bundleFaultName(BundleFault fault)
{
    for (const Named &named : kFaults) {
        if (named.fault == fault) {
            return QLatin1StringView(named.name);
        }
    }
    return {};
}

Failure failBundle(BundleFault fault, const QString &subject, const QString &detail)
{
    for (const Named &named : kFaults) {
        if (named.fault == fault) {
            return fail(named.kind, subject, QString(QLatin1StringView(named.name) + u": "_s + detail));
        }
    }
    Q_UNREACHABLE();
}

BundleFault bundleFaultOf(const Error &error)
{
    for (const Named &named : kFaults) {
        if (error.kind == named.kind
            && error.detail.startsWith(QString(QLatin1StringView(named.name) + u": "_s))) {
            return named.fault;
        }
    }
    return BundleFault::None;
}

} // namespace fourthp
