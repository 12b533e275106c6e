// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace fourthp {

/// The forms in which case studies are published.
enum class PublishFormat { Html, Pdf, Markdown, Odt, Docx };

struct PublishFacts
{
    PublishFormat format;
    QLatin1StringView code; ///< On the command line. Stable.
    QLatin1StringView suffix; ///< Of file names, without a dot; empty for a folder.
    const char *label; ///< English; translate in context `PublishFormat`.
};

/// All forms in the order in which they are offered.
std::span<const PublishFacts> publishFormats();
const PublishFacts &factsOf(PublishFormat format);
/// The channel that a consent has to cover for what is published so: pages are for the web, all else for print.
ConsentChannel channelOf(PublishFormat format);
std::optional<PublishFormat> publishFormatFromCode(QStringView code);

} // namespace fourthp
