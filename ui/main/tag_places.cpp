// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/tag_places.h"

#include "core/model/tag_path.h"
#include "core/search/query_text.h"
#include "core/store/library.h"
#include "ui/main/navigation_rail.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kDelay = 2s; ///< After a commit: a pull has many, and each reading looks at every record.
constexpr size_t kMostShown = 20; ///< All of them are a click away.

/// Those that fit: all, or else those that lie in no other, or else the ones of these that most records have.
std::vector<TagCount> fewTags(const std::vector<TagCount> &all)
{
    if (all.size() <= kMostShown) {
        return all;
    }
    std::vector<TagCount> few;
    std::copy_if(all.begin(), all.end(), std::back_inserter(few),
        [](const TagCount &tag) { return tagsAround(tag.tag).isEmpty(); });
    if (few.size() > kMostShown) {
        std::vector<qint64> counts;
        std::transform(few.begin(), few.end(), std::back_inserter(counts),
            [](const TagCount &tag) { return tag.records; });
        std::nth_element(counts.begin(), counts.begin() + kMostShown - 1, counts.end(), std::greater());
        const qint64 least = counts[kMostShown - 1];
        std::erase_if(few, [least](const TagCount &tag) { return tag.records < least; });
        few.resize(std::min(few.size(), kMostShown)); // Many may have as few.
    }
    return few;
}

} // namespace

TagPlaces::TagPlaces(const Services &services, NavigationRail &rail)
    : m_services(services)
    , m_rail(rail)
    , m_readSoon(services.library, kDelay, [this] { read(); })
{
    read();
}

void TagPlaces::read()
{
    m_reading.start(
        [&library = m_services.library](const std::stop_token &) -> Result<std::vector<TagCount>> {
            const auto all = allTags(library);
            return all ? Result<std::vector<TagCount>>(fewTags(*all)) : passOn(all); // Of thousands.
        },
        [this](const Result<std::vector<TagCount>> &tags) {
            if (tags) {
                show(*tags);
            }
        });
}

void TagPlaces::show(const std::vector<TagCount> &tags)
{
    std::vector<RailEntry> entries;
    for (const TagCount &tag : tags) {
        const QString place = printQuery({{}, {{u"tag"_s, {tag.tag}, false}}, {}});
        entries.push_back({qint64(entries.size()) + 1, lastPartOf(tag.tag), place, tag.records,
            int(tagsAround(tag.tag).size())});
    }
    m_rail.showPart(RailPart::Tags, entries);
}

} // namespace fourthp::ui
