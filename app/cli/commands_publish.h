// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/publish/publish_format.h"

namespace fourthp::cli {

// Case studies as documents to be read: parts of the commands `export` and `edition`.

/// `export html|md|odt|docx …`: the case studies of a query or a list.
int exportPublication(Session &session, PublishFormat format);
/// `edition publish N …`
int publishEdition(Session &session);
/// `html, md`
QString publishFormatCodes();

} // namespace fourthp::cli
