package org.annalist.plugin.entities;

import org.junit.jupiter.api.Test;

class PersonsTest {

  @Test
  void findsSurnameWithGivenNames() {
    Marked.finds(
        "Sau đó [P Trịnh Thị Bích Hạnh] rời phòng họp.",
        "Cuốn sách của [P Phan Quốc Vinh] vừa được in lại.");
  }

  @Test
  void leavesHonorificsOutside() {
    Marked.finds(
        "Theo ông [P Đoàn Văn Lực], mùa này cá ít.",
        "Hôm qua, TS. [P Lương Thế Kiệt] và bà [P Ngô Thị Xuân] cùng đến.",
        "Đại tá [P Cao Bá Thịnh] kể lại.");
  }

  @Test
  void findsGivenNameAloneBehindHonorific() {
    Marked.finds("Chị [P Thảo] mua hai cân gạo.", "Ông [P Nghĩa] không đồng ý.");
  }

  @Test
  void findsStrangeSyllableBehindHonorific() {
    Marked.finds("Ông [P Đoàn Văn Nhạnh] kể: ông [P Nhạnh] đã già.");
  }

  @Test
  void tellsPersonFromPlaceBeforeIt() {
    Marked.finds(
        "[T Bí thư Huyện ủy Ba Vì] [P Lê Khắc Duy] dự họp.",
        "[T Giám đốc Sở Y tế Hà Nội] [P Vũ Thanh Tùng] trả lời.");
  }

  @Test
  void takesRareSyllableIntoName() {
    Marked.finds("Anh [P Nguyễn Văn Nhởi] bán hàng ở đây.");
  }

  @Test
  void findsNamesFromAbroad() {
    Marked.finds(
        "Diễn viên [P Robert van der Berg] đến muộn.",
        "Ông [P Kevin Hartley] và bà [P Maria Lopez] vắng mặt.",
        "[T Tổng thống Mỹ] [P John Smith] lên tiếng.");
  }

  @Test
  void stopsBeforeWordThatBeginsNextSentence() {
    Marked.finds("Cảm ơn [P Trần Thị Lan] Khi trời mưa, đường rất trơn.");
  }

  @Test
  void takesNoYearOfTheZodiacForPerson() {
    Marked.finds("Tết Đinh Dậu năm ấy trời rét.");
  }

  @Test
  void takesNoCommonWordForPerson() {
    Marked.finds("Lưu văn bản này tại phòng.", "Cao tốc mới đã thông xe.");
  }

  @Test
  void knowsNamesOfTheHighlandsWithAnApostrophe() {
    Marked.finds("Anh [P K'Sơn] và chị [P H'Lan Niê] đến nhà.");
  }

  @Test
  void takesNoPostOrWordInCapitalsForAName() {
    Marked.finds("NHÂN DANH\nHội nghị bắt đầu.");
  }

  @Test
  void takesSyllablesThatHyphensJoin() {
    Marked.finds(
        "Bà [P Chu Mi-ae] nói.",
        "[T Thủ tướng] [P An-giê-la Méc-ken] nói.",
        "Ông [P Mi-khai-in Gô-rốp] nói.");
  }

  @Test
  void leavesThingsWithHyphensAlone() {
    Marked.finds("Thay la-zăng mới.", "Muối Na-tri Các-bô-nát tan.");
  }

  @Test
  void takesInitialsOfVictims() {
    Marked.finds("Anh [P N.V.T] bị thương, ông [P H.V.Đ] cũng vậy.");
  }

  @Test
  void keepsCountriesOutOfNames() {
    Marked.finds("Ứng viên [L Hàn Quốc] [P Alex Brown] đến.");
  }

  @Test
  void takesWivesAndHusbandsForPersons() {
    Marked.finds("Anh đi cùng bà xã [P Thúy Kiên].");
  }

  @Test
  void endsNamesInHeadlines() {
    Marked.finds("[T CHỦ TỊCH UBND TỈNH NGHỆ AN] [P LÊ HỒNG QUANG] THĂM [L HUYỆN KỲ SƠN]");
  }

  @Test
  void takesAGivenNameAfterAnAbbreviatedTitle() {
    Marked.finds("Theo TS [P Lê Văn Lâm], việc này khó. Theo TS [P Lâm], cần thêm thời gian.");
  }

  @Test
  void takesNamesFromAbroadAfterTheirTrade() {
    Marked.finds("Ảnh do nhiếp ảnh gia [P Ramon Ibarra] chụp.");
  }

  @Test
  void takesNoNewspaperForTheNameOfItsReporter() {
    Marked.finds("Trả lời PV [O Tiền Phong], ông [P Nam] từ chối.");
  }

  @Test
  void takesNoWordBehindATitleForAName() {
    Marked.finds(
        "Ông [P Nam] chủ tọa Kỳ họp.", "Nhiều sinh viên [O Đại học Y Dược Cần Thơ] dự thi.");
  }

  @Test
  void readsNamesOfKorea() {
    Marked.finds("Nhà lãnh đạo [L Triều Tiên] [P Kim Jong-un] gặp bà [P Park Geun-hye].");
  }

  @Test
  void takesNoYearOfTheCycleForAPerson() {
    Marked.finds("Tết Đinh Dậu Vòng quay bắt đầu.", "Năm Đinh Dậu, quê tôi được mùa.");
  }

  @Test
  void keepsInitialsOfNamesHeldBack() {
    Marked.finds("Bà [P Lý T.K] và anh [P Bùi N.A.M] khai.");
  }

  @Test
  void keepsGivenNamesThatAreFunctionWordsToo() {
    Marked.finds("Ông [P Lê Văn Bằng] gặp anh [P Nguyễn Xuân Sang] khi trời tối.");
  }

  @Test
  void takesGivenNamesThatEndOnCountries() {
    Marked.finds("Tiền vệ [P Tuấn Anh] tập nhẹ.", "Họ dạy tiếng Anh cho trẻ.");
  }

  @Test
  void readsCountryAsPersonWhomTextAddressesSo() {
    Marked.finds("Bà [P Lê Phương Nga] vắng mặt. Bà [P Nga] ốm, theo lời [P Nga], từ hôm qua.");
  }

  @Test
  void takesTeamsAndPeoplesForNoPersons() {
    Marked.finds("Các cầu thủ [O U20 Việt Nam] tập.", "Các cô gái Thái dệt vải.");
  }
}
