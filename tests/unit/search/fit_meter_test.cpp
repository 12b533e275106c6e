// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/fit_meter.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const std::vector<TextTerm> kHotelStaff {{{u"hotel"_s}}, {{u"staff"_s}}};

/// A title of three words, no other names, a summary of twenty words.
TextFound text(std::vector<WordFound> words)
{
    return {std::move(words), {3}, {4, 5, 27}};
}

WordFound hotelAt(quint32 place)
{
    return {place, 0, 0};
}

WordFound staffAt(quint32 place, WordForm form = WordForm::AsWritten)
{
    return {place, 1, 0, form};
}

} // namespace

TEST_CASE("A word is worth more in the title than in the summary, and as written more than in another form",
    "[search]")
{
    const double inSummary = fitOf(text({hotelAt(8)}), kHotelStaff);

    CHECK(fitOf(text({}), kHotelStaff) == 1);
    CHECK(inSummary > 1);
    CHECK(fitOf(text({hotelAt(0)}), kHotelStaff) > inSummary);
    CHECK(fitOf(text({staffAt(8, WordForm::Other)}), kHotelStaff) < fitOf(text({staffAt(8)}), kHotelStaff));
}

TEST_CASE("Words that follow one another are worth more than near ones, and these than far ones", "[search]")
{
    const double follows = fitOf(text({hotelAt(8), staffAt(9)}), kHotelStaff);
    const double near = fitOf(text({hotelAt(8), staffAt(12)}), kHotelStaff);
    const double before = fitOf(text({staffAt(8), hotelAt(12)}), kHotelStaff);
    const double far = fitOf(text({hotelAt(8), staffAt(18)}), kHotelStaff);

    CHECK(follows > near);
    CHECK(near == before);
    CHECK(near > far);
}

TEST_CASE("Nothing is near across the end of a piece", "[search]")
{
    const TextFound across {{hotelAt(0), staffAt(2)}, {1, 4}, {5, 6, 27}};
    const TextFound within {{hotelAt(0), staffAt(2)}, {4}, {5, 6, 27}};

    CHECK(fitOf(across, kHotelStaff) < fitOf(within, kHotelStaff));
}

TEST_CASE("A title that says nothing but the terms is worth most", "[search]")
{
    const TextFound whole {{hotelAt(0), staffAt(1)}, {2}, {3, 4, 5}};
    const TextFound longer {{hotelAt(0), staffAt(1)}, {3}, {4, 5, 6}};

    CHECK(fitOf(whole, kHotelStaff) > fitOf(longer, kHotelStaff) + 5);
}

TEST_CASE("A term of several words counts where all of them stand in a row", "[search]")
{
    const std::vector<TextTerm> row {{{u"hotel"_s, u"staff"_s}}};
    const auto at = [](quint32 place, quint32 position) { return WordFound {place, 0, position}; };

    CHECK(fitOf(text({at(8, 0), at(9, 1)}), row) > 1);
    CHECK(fitOf(text({at(8, 0), at(8, 1)}), row) == 1);
    CHECK(fitOf(text({at(8, 0), at(10, 1)}), row) == 1);
    CHECK(fitOf(text({at(8, 1), at(9, 0)}), row) == 1);
    CHECK(fitOf(text({at(8, 0), at(9, 0), at(10, 1)}), row) > 1);
    CHECK(fitOf(TextFound {{at(0, 0), at(2, 1)}, {1, 3}, {4, 5, 27}}, row) == 1);
}
