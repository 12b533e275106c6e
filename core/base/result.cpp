// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

using namespace Qt::StringLiterals;

namespace fourthp {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return u"not_found"_s;
    case ErrorKind::InvalidInput: return u"invalid_input"_s;
    case ErrorKind::Conflict: return u"conflict"_s;
    case ErrorKind::Unsupported: return u"unsupported"_s;
    case ErrorKind::Storage: return u"storage"_s;
    case ErrorKind::DiskFull: return u"disk_full"_s;
    case ErrorKind::Damaged: return u"damaged"_s;
    case ErrorKind::NewerVersion: return u"newer_version"_s;
    case ErrorKind::InUse: return u"in_use"_s;
    case ErrorKind::ReadOnly: return u"read_only"_s;
    case ErrorKind::Network: return u"network"_s;
    case ErrorKind::Certificate: return u"certificate"_s;
    case ErrorKind::SignIn: return u"sign_in"_s;
    case ErrorKind::Refused: return u"refused"_s;
    case ErrorKind::Busy: return u"busy"_s;
    case ErrorKind::NotAHub: return u"not_a_hub"_s;
    case ErrorKind::BadAnswer: return u"bad_answer"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
