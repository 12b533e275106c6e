// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publish_format.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr PublishFacts kFormats[] {
    {PublishFormat::Html, "html"_L1, ""_L1, QT_TRANSLATE_NOOP("PublishFormat", "Web pages (a folder)")},
    {PublishFormat::Pdf, "pdf"_L1, "pdf"_L1, QT_TRANSLATE_NOOP("PublishFormat", "PDF")},
    {PublishFormat::Markdown, "md"_L1, "md"_L1, QT_TRANSLATE_NOOP("PublishFormat", "Markdown")},
    {PublishFormat::Odt, "odt"_L1, "odt"_L1, QT_TRANSLATE_NOOP("PublishFormat", "OpenDocument text")},
    {PublishFormat::Docx, "docx"_L1, "docx"_L1, QT_TRANSLATE_NOOP("PublishFormat", "Word document")},
};

} // namespace

std::span<const PublishFacts> publishFormats()
{
    return kFormats;
}

const PublishFacts &factsOf(PublishFormat format)
{
    const auto *const found = std::find_if(std::begin(kFormats), std::end(kFormats),
        [format](const PublishFacts &facts) { return facts.format == format; });
    Q_ASSERT(found != std::end(kFormats));
    return *found;
}

ConsentChannel channelOf(PublishFormat format)
{
    return format == PublishFormat::Html ? ConsentChannel::Web : ConsentChannel::Print;
}

std::optional<PublishFormat> publishFormatFromCode(QStringView code)
{
    for (const PublishFacts &facts : kFormats) {
        if (facts.code == code) {
            return facts.format;
        }
    }
    return {};
}

} // namespace fourthp
