package org.annalist.plugin.entities;

import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void findsKnownNamesAlone() {
    Marked.finds(
        "Từ [L Hà Nội] đến [L Cần Thơ] xa lắm.", "Hàng bán sang [L Nhật Bản] và [L Pháp].");
  }

  @Test
  void takesClassifierIntoName() {
    Marked.finds(
        "Nhà ở [L xã Tân Lập], [L huyện Đan Phượng], [L tỉnh Hà Tây].",
        "Nước [L sông Trà Khúc] lên nhanh.",
        "Xe qua [L cầu Bến Thủy] lúc sáng.");
  }

  @Test
  void leavesClassifierOfSeveralNamesOutside() {
    Marked.finds("Ở các tỉnh [L Nam Định], [L Thái Bình] có mưa.");
  }

  @Test
  void findsUnlistedNamesBehindTheWordForSeveral() {
    Marked.finds("Có 35 hộ ở 2 xã [L Nghĩa Thượng] và [L Hòa Phú].");
  }

  @Test
  void findsUnlistedNamesWhereOnlyAPlaceCanStand() {
    Marked.finds(
        "Dân sống quanh [L Bàu Sậy], trồng tre ở vùng [L Lũng Pù].",
        "Trận đấu tại Giải Bóng đá trẻ hấp dẫn.");
  }

  @Test
  void takesNumberForName() {
    Marked.finds("Họ sống ở [L tổ 12], [L phường 7], [L quận 3].", "Ùn tắc trên [L quốc lộ 5].");
  }

  @Test
  void givesRoadsTheNamesOfPersonsAndRoutes() {
    Marked.finds(
        "Cây đổ trên [L đường Nguyễn Thị Minh Khai].",
        "Mở rộng [L cao tốc Hà Nội - Hải Phòng] thêm hai làn.");
  }

  @Test
  void readsAddresses() {
    Marked.finds(
        "Ông [P Trần Văn Tám] trú tại số 4 [L phố Hàng Chuối].",
        "Nhà ở số 12/5 [L đường Lê Văn Sỹ], nhà 15 [L ngõ 40] [L phố Tạ Quang Bửu].",
        "Hai người ở 3 phường khác nhau.");
  }

  @Test
  void findsRoadsBehindWordsForTheirParts() {
    Marked.finds(
        "Xe lật trên tuyến [L đường Trần Phú], nước tràn lòng [L đường Lê Lợi].",
        "Khách dạo [L đường hoa Nguyễn Huệ], kẹt xe ở [L giao lộ Nguyễn Văn Linh].",
        "Mở rộng tuyến [L đường Mỹ Trà - Mỹ Khê] thêm hai làn.");
  }

  @Test
  void keepsEpithetsOutside() {
    Marked.finds("Thủ đô [L Hà Nội] đón khách.", "Nước [L Lào] láng giềng.");
  }

  @Test
  void takesSpellingsOfOneProvince() {
    Marked.finds("Mưa ở [L Thừa Thiên - Huế].", "Mưa ở [L Thừa Thiên-Huế].", "Mưa ở [L TP. HCM].");
  }

  @Test
  void findsPlacesThatGoOnWithList() {
    Marked.finds("Ở [L huyện Kim Bảng], [L Lý Nhân] và [L Bình Lục] có mưa.");
  }

  @Test
  void takesNoSecondHalfOfWordForClassifier() {
    Marked.finds("Ông yêu cầu [O Sở Xây dựng] báo cáo.", "Ô nhiễm môi trường [L Việt Nam] giảm.");
  }

  @Test
  void wantsMoreThanCapitalForDoubtfulCountries() {
    Marked.finds("Anh hùng của làng đã về.", "Cô giáo dạy tiếng Anh.", "Bà [P Nga] đi chợ.");
  }

  @Test
  void takesThePlaceThatOpensADateLine() {
    Marked.finds("[L Lộc Hạ], ngày 12 tháng 5 năm 2021\n");
  }

  @Test
  void knowsCountriesAsTheyAreSpoken() {
    Marked.finds("Đoàn thăm [L Ô-xtrây-li-a], [L I-ran] và [L Xri Lan-ca].");
  }

  @Test
  void takesUnitsWhoseFirstSyllableIsAPlace() {
    Marked.finds("Bà ở [L thôn Huế Lâm], [L xã Cam Tuyền].");
  }

  @Test
  void takesNamesForStreetsByWhatStandsAround() {
    Marked.finds(
        "Trụ sở ở số 15 [L Lê Thánh Tông], [L Hà Nội].",
        "Xe đông ở các tuyến đường như [L Hoàng Văn Thụ], [L Lê Văn Sỹ].",
        "Cấm xe tại [L vòng xoay Nguyễn Kiệm] - [L Phạm Ngũ Lão] trong hôm nay.",
        "Đào đường (đoạn từ [L Võ Thị Sáu] đến [L Lê Lợi]) ban đêm.",
        "Bị cáo trú tại [L Trần Hưng Đạo], [L quận Hoàn Kiếm].");
  }

  @Test
  void endsRoutesAtCitiesWithTheirClassifier() {
    Marked.finds("Xe cháy trên [L cao tốc TP.HCM - Long Thành - Dầu Giây] sáng nay.");
  }

  @Test
  void findsUnlistedPlacesByTheirSurroundings() {
    Marked.finds(
        "Đê bao từ [L Vàm Cội] đến [L Sông Kinh] đã xong.",
        "Dự án bôxit [L Tân Lai] - [L Nhân Cư] có lãi. Cả [L Nhân Cư] mừng.",
        "Ông nói ở [L Tamorra], [L bang Florida].",
        "Trú tại [L bản Thongnami], [L huyện Pak Kading].");
  }

  @Test
  void endsShortNamesOfHamletsAtCommas() {
    Marked.finds("Nghệ nhân ở [L bản Đêu], [L xã Nghĩa An] kể.");
  }

  @Test
  void takesNoMeasureForRoadNumber() {
    Marked.finds("Nhà cách mặt đường 20m.");
  }

  @Test
  void namesBehindPluralOfSeveralSyllables() {
    Marked.finds("Hai quần đảo [L Hoàng Sa] và [L Trường Sa] có bão.");
  }
}
